package org.redress.notification.domain;

/**
 * How a letter begins: with the customer's own title and surname, as she gave them. Source: R-190.
 *
 * @param title like "Mrs" or "Dr"; may be empty
 * @param firstName may be empty
 * @param lastName may be empty
 */
public record Salutation(String title, String firstName, String lastName) {
    /** The line of greeting in English. */
    public String text() {
        if (lastName.isBlank()) {
            return firstName.isBlank() ? "Dear customer" : "Dear " + firstName;
        }
        if (title.isBlank()) {
            return firstName.isBlank() ? "Dear customer " + lastName : "Dear " + firstName + " " + lastName;
        }
        return "Dear " + title + " " + lastName;
    }

    @Override
    public String toString() {
        return "Salutation";
    }
}
