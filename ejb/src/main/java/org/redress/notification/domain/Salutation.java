package org.redress.notification.domain;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.redress.customer.domain.Title;

/**
 * How a letter begins: with the customer's own title and surname, as she gave them, whichever field they were typed into.
 * Source: R-190.
 *
 * @param title like "Mrs" or "Dr"; may be empty
 * @param firstName may be empty
 * @param lastName may be empty
 */
public record Salutation(String title, String firstName, String lastName) {
    public Salutation {
        if (title.isBlank()) {
            title = Title.leading((firstName + " " + lastName).strip()).orElse("");
        }
        boolean inOneField = firstName.isBlank() && Title.leading(lastName).isPresent();
        firstName = Title.without(firstName);
        lastName = inOneField ? surname(Title.without(lastName)) : Title.without(lastName);
        if (lastName.isBlank() && !title.isBlank() && firstName.contains(" ")) {
            lastName = surname(firstName);
        }
    }

    /** The line of greeting. */
    public String in(LetterWords words) {
        if (!title.isBlank() && !lastName.isBlank()) {
            return words.word("greeting.title", title, lastName);
        }
        if (lastName.isBlank()) {
            return firstName.isBlank() ? words.word("greeting.nobody") : words.word("greeting.first", firstName);
        }
        return firstName.isBlank()
                ? words.word("greeting.surname", lastName)
                : words.word("greeting.name", firstName, lastName);
    }

    /** The last word of a name with the small ones before it, like "van der Merwe". */
    private static String surname(String name) {
        String[] words = name.split("\\s+");
        int from = 0;
        while (from < words.length - 1 && !Character.isLowerCase(words[from].codePointAt(0))) {
            from++;
        }
        return Arrays.stream(words).skip(from).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Salutation";
    }
}
