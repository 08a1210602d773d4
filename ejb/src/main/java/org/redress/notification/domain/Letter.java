package org.redress.notification.domain;

/**
 * A letter as the customer reads it.
 *
 * @param subject one line
 * @param body plain text in lines
 */
public record Letter(String subject, String body) {
    public Letter {
        if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
