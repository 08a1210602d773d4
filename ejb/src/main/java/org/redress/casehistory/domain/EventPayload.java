package org.redress.casehistory.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The payload of an event as a flat JSON object of texts, its names in order, so that equal payloads are equal texts. */
final class EventPayload {
    private static final Pattern PAIR = Pattern.compile("\\G[{,]\"((?:[^\"\\\\]|\\\\.)*)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    private EventPayload() {}

    static String write(Map<String, String> payload) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(payload).forEach((name, value) -> {
            json.append(json.length() > 1 ? "," : "");
            quote(json, name);
            json.append(':');
            quote(json, value);
        });
        return json.append('}').toString();
    }

    static Map<String, String> read(String json) {
        Map<String, String> payload = new TreeMap<>();
        Matcher pair = PAIR.matcher(json);
        int end = 0;
        while (pair.find()) {
            payload.put(unquote(pair.group(1)), unquote(pair.group(2)));
            end = pair.end();
        }
        if (!json.substring(end).equals(end == 0 ? "{}" : "}")) {
            throw new IllegalStateException("not a payload, from character " + end);
        }
        return payload;
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static String unquote(String quoted) {
        return ESCAPE.matcher(quoted)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? escape.group(2)
                                : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
