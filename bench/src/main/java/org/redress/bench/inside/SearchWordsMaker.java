package org.redress.bench.inside;

import java.util.Random;

/**
 * Texts with as many different words as a language has, a few of them often and most of them hardly ever, and names; the same
 * for the same number.
 */
final class SearchWordsMaker {
    private static final int WORDS = 30_000;
    private static final int LAST_NAMES = 5_000;
    private static final int FIRST_NAMES = 400;
    private static final int SEED = 2_026;
    private static final String[] BEGINNINGS = "b c d f g h j k l m n p r s t v w br dr kr st tr sl".split(" ");
    private static final String[] MIDDLES = "a e i o u aa ee oo ie ou".split(" ");
    private static final String[] ENDS = "n r s t l m k ng rt st nd".split(" ");

    private final Random random;

    SearchWordsMaker(long number) {
        random = new Random(SEED + number);
    }

    String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            double often = random.nextDouble();
            text.append(i == 0 ? "" : " ").append(word((int) (WORDS * often * often * often)));
        }
        return text.toString();
    }

    String firstName() {
        return name(100_000L + random.nextInt(FIRST_NAMES));
    }

    String lastName() {
        return name(200_000L + random.nextInt(LAST_NAMES));
    }

    String phone() {
        return "08%d %03d %04d".formatted(random.nextInt(10), random.nextInt(1_000), random.nextInt(10_000));
    }

    /** The word of that number, the same for everybody. */
    static String word(long number) {
        Random letters = new Random(SEED * 31L + number);
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 2 + letters.nextInt(2); syllable++) {
            word.append(BEGINNINGS[letters.nextInt(BEGINNINGS.length)])
                    .append(MIDDLES[letters.nextInt(MIDDLES.length)]);
        }
        return word.append(ENDS[letters.nextInt(ENDS.length)]).toString();
    }

    private static String name(long number) {
        String word = word(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
