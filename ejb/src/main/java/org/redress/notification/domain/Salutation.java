package org.redress.notification.domain;

/**
 * How a letter begins: with the customer's own title and surname, as she gave them. Source: R-190.
 *
 * @param title like "Mrs" or "Dr"; may be empty
 * @param firstName may be empty
 * @param lastName may be empty
 */
public record Salutation(String title, String firstName, String lastName) {
    /** The line of greeting. */
    public String in(LetterWords words) {
        if (lastName.isBlank()) {
            return firstName.isBlank() ? words.word("greeting.nobody") : words.word("greeting.first", firstName);
        }
        if (title.isBlank()) {
            return firstName.isBlank()
                    ? words.word("greeting.surname", lastName)
                    : words.word("greeting.name", firstName, lastName);
        }
        return words.word("greeting.title", title, lastName);
    }

    @Override
    public String toString() {
        return "Salutation";
    }
}
