package org.redress.selfservice.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to reach somebody, as she typed it into one field.
 *
 * @param phone empty when it is an address
 * @param email empty when it is a number
 */
public record WayToReach(String phone, String email) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]*");
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    /** What it is; nothing when it is neither. */
    public static Optional<WayToReach> parse(String typed) {
        String text = typed.strip();
        if (EMAIL.matcher(text).matches()) {
            return Optional.of(new WayToReach("", text));
        }
        int digits = text.replaceAll("\\D", "").length();
        return PHONE.matcher(text).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
                ? Optional.of(new WayToReach(text, ""))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "WayToReach";
    }
}
