package org.redress.customer.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody typed to find a customer: words of a name, an organisation or an e-mail address, or a telephone number.
 *
 * @param words in lower case; each must occur
 * @param phoneDigits the digits when a telephone number was typed, else empty
 */
public record CustomerSearch(List<String> words, String phoneDigits) {
    /** Reads what was typed; {@link #isEmpty()} when there is too little to look for. */
    public static CustomerSearch of(String text) {
        String digits = PhoneDigits.of(text);
        if (digits.length() >= PhoneDigits.SEARCHABLE && text.chars().noneMatch(Character::isLetter)) {
            return new CustomerSearch(List.of(), digits);
        }
        return new CustomerSearch(
                Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> word.length() >= 2)
                        .toList(),
                "");
    }

    public boolean isEmpty() {
        return words.isEmpty() && phoneDigits.isEmpty();
    }
}
