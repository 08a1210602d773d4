package org.redress.demo.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;

/** Customers who do not exist: their numbers and addresses lead nowhere. */
public final class InventedCustomers {
    private static final List<String> WOMEN = List.of(
            "Nomsa",
            "Anele",
            "Fatima",
            "Elna",
            "Ruth",
            "Lindiwe",
            "Zanele",
            "Palesa",
            "Aisha",
            "Marietjie",
            "Chantal",
            "Nandi");
    private static final List<String> MEN = List.of(
            "Pieter",
            "Kagiso",
            "Sibusiso",
            "Thabo",
            "Yusuf",
            "Gert",
            "Willem",
            "Bongani",
            "Tebogo",
            "Rajesh",
            "Mpho",
            "Dirk");
    private static final List<String> TITLES_OF_WOMEN = List.of("Ms", "Mrs", "Ms", "Mrs", "Ms", "Dr");
    private static final List<String> TITLES_OF_MEN = List.of("Mr", "Mr", "Mr", "Mr", "Mr", "Dr");
    private static final List<String> LAST = List.of(
            "Fortuin",
            "Mokoena",
            "Botha",
            "Naidoo",
            "Dlamini",
            "van Wyk",
            "Khoza",
            "Adams",
            "Sithole",
            "Louw",
            "Mahlangu",
            "Petersen",
            "Molefe",
            "Coetzee",
            "Pillay",
            "Radebe",
            "Jacobs",
            "Tshabalala",
            "Smit",
            "Maseko");
    private static final int WITH_MAIL = 70;
    private static final int PERCENT = 100;

    private InventedCustomers() {}

    /**
     * A customer.
     *
     * @param number tells her from others of her name
     */
    public static Particulars any(int number, Random random) {
        boolean woman = random.nextBoolean();
        String title = any(woman ? TITLES_OF_WOMEN : TITLES_OF_MEN, random);
        String first = any(woman ? WOMEN : MEN, random);
        String last = any(LAST, random);
        String phone = "053 555 %04d".formatted(1000 + number % 9000);
        boolean mail = random.nextInt(PERCENT) < WITH_MAIL;
        String email = mail ? address(first, last, number) : "";
        String street = (1 + random.nextInt(90)) + " Du Toitspan Road\nKimberley\n8301";
        return new Particulars(
                title,
                first,
                last,
                "",
                phone,
                email,
                street,
                Optional.of(mail ? PreferredContact.EMAIL : PreferredContact.PHONE));
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static String address(String first, String last, int number) {
        return (first + "." + last.replace(" ", "") + number + "@example.org").toLowerCase(Locale.ROOT);
    }
}
