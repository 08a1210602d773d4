package org.redress.demo.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;

/** Customers who do not exist: their numbers and addresses lead nowhere. */
public final class InventedCustomers {
    private static final List<String> TITLES = List.of("Ms", "Mr", "Mrs", "Ms", "Mr", "Dr");
    private static final List<String> FIRST = List.of(
            "Nomsa",
            "Pieter",
            "Anele",
            "Fatima",
            "Kagiso",
            "Elna",
            "Sibusiso",
            "Ruth",
            "Thabo",
            "Yusuf",
            "Lindiwe",
            "Gert",
            "Zanele",
            "Willem",
            "Palesa",
            "Aisha",
            "Bongani",
            "Marietjie",
            "Tebogo",
            "Rajesh",
            "Chantal",
            "Mpho",
            "Dirk",
            "Nandi");
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
        String title = TITLES.get(random.nextInt(TITLES.size()));
        String first = FIRST.get(random.nextInt(FIRST.size()));
        String last = LAST.get(random.nextInt(LAST.size()));
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

    private static String address(String first, String last, int number) {
        return (first + "." + last.replace(" ", "") + number + "@example.org").toLowerCase(Locale.ROOT);
    }
}
