package org.redress.web.i18n;

/** English in brackets and accents: on a page in the pseudo-locale each text without them is hard-coded. */
final class PseudoText {
    private static final String PLAIN = "AEIOUYaeiouycnsz";
    private static final String ACCENTED = "ÀÉÎÕÜÝàéîõüýçñšž";

    private PseudoText() {}

    static String of(String text) {
        StringBuilder pseudo = new StringBuilder("[");
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            int known = depth > 0 ? -1 : PLAIN.indexOf(each);
            pseudo.append(known < 0 ? each : ACCENTED.charAt(known));
        }
        return pseudo.append(']').toString();
    }
}
