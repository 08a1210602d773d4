package org.redress.complaint.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference a customer is given: a prefix, a number and a check character by ISO 7064 MOD 37,36, which finds every
 * single wrong character and nearly every two that changed places. No secret: it finds a case, it opens none. Source:
 *
 *
 * @param text as it is written, like {@code RD-20412-K}
 */
public record ComplaintNumber(String text) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,6})[- ]?([0-9]{1,12})[- ]?([0-9A-Z])");
    private static final int RADIX = 36;

    public static ComplaintNumber of(String prefix, long number) {
        String base = prefix.toUpperCase(Locale.ROOT) + number;
        return written(prefix.toUpperCase(Locale.ROOT), Long.toString(number), checkCharacter(base));
    }

    /**
     * Reads what somebody typed, whatever the case and with or without hyphens and blanks.
     *
     * @return empty when it does not look like a reference at all
     * @throws ReferenceMistyped when it looks like one and its check character is wrong
     */
    public static Optional<ComplaintNumber> parse(String typed) {
        Matcher form = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        char check = form.group(3).charAt(0);
        if (checkCharacter(form.group(1) + form.group(2)) != check) {
            throw new ReferenceMistyped();
        }
        return Optional.of(written(form.group(1), form.group(2), check));
    }

    private static ComplaintNumber written(String prefix, String number, char check) {
        return new ComplaintNumber(prefix + "-" + number + "-" + check);
    }

    static char checkCharacter(String base) {
        int product = RADIX;
        for (char character : base.toCharArray()) {
            int sum = (product + Character.digit(character, RADIX)) % RADIX;
            product = (sum == 0 ? RADIX : sum) * 2 % (RADIX + 1);
        }
        return Character.toUpperCase(Character.forDigit((RADIX + 1 - product) % RADIX, RADIX));
    }

    @Override
    public String toString() {
        return text;
    }
}
