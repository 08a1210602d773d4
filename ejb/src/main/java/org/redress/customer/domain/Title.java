package org.redress.customer.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Forms of address that people put in front of a name, in the languages we write. A title is kept as it was given; this
 * only tells it from the name, where both were typed into one field. Source: R-190.
 */
public enum Title {
    MR("mr", "mister", "mnr", "meneer"),
    MRS("mrs", "mev", "mevrou"),
    MS("ms", "me"),
    MISS("miss", "mej", "mejuffrou"),
    DOCTOR("dr", "doctor", "dokter"),
    PROFESSOR("prof", "professor"),
    MINISTER("rev", "reverend", "pastor", "ds", "dominee"),
    ADVOCATE("adv", "advocate", "advokaat");

    private final List<String> spellings;

    Title(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** The title a name begins with, as it was typed; empty when it begins with the name itself, or is nothing else. */
    public static Optional<String> leading(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length > 1 && isTitle(words[0]) ? Optional.of(words[0]) : Optional.empty();
    }

    /** The name without the titles in front of it. */
    public static String without(String name) {
        String rest = name.strip();
        Optional<String> title = leading(rest);
        while (title.isPresent()) {
            rest = rest.substring(title.get().length()).strip();
            title = leading(rest);
        }
        return rest;
    }

    private static boolean isTitle(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        return Arrays.stream(values()).anyMatch(title -> title.spellings.contains(plain));
    }
}
