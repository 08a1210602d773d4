package org.redress.search.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Long numbers, above all of telephones, which everybody writes in groups of her own, with zeros, a country and brackets
 * before them or without. They are compared by their digits alone, and by each of their ends: so whatever stands before
 * the rest of a number does not matter.
 */
final class Digits {
    static final int FEWEST = 3;

    private static final int FEWEST_OF_A_LONG_ONE = 7;
    private static final int MOST = 20;
    private static final int WITHOUT_COUNTRY = 9;

    /** What looks like one number to a reader: digits in groups. */
    static final Pattern RUN = Pattern.compile("\\+?\\(?[0-9](?:[ ()/.-]{0,3}[0-9]){6,}");

    private Digits() {}

    /** The ends of every long number in a text, from three digits on. */
    static Set<String> endsIn(String text) {
        Set<String> ends = new TreeSet<>();
        RUN.matcher(text)
                .results()
                .map(run -> of(run.group()))
                .filter(Digits::isLong)
                .forEach(digits -> {
                    for (int from = 0; from <= digits.length() - FEWEST; from++) {
                        ends.add(digits.substring(from));
                    }
                });
        return ends;
    }

    /** How a number that was typed may begin in the index: as it is, and without the country before it. */
    static List<String> beginnings(String typed) {
        String digits = of(typed);
        Set<String> beginnings = new LinkedHashSet<>();
        beginnings.add(digits);
        if (digits.length() > WITHOUT_COUNTRY) {
            beginnings.add(digits.substring(digits.length() - WITHOUT_COUNTRY));
        }
        return List.copyOf(beginnings);
    }

    private static String of(String number) {
        return number.replaceAll("\\D", "").replaceFirst("^0+", "");
    }

    private static boolean isLong(String digits) {
        return digits.length() >= FEWEST_OF_A_LONG_ONE - 1 && digits.length() <= MOST;
    }
}
