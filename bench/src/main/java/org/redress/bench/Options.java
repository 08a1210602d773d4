package org.redress.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a command line, as {@code --name value}; a name alone means yes. */
final class Options {
    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    static Options of(List<String> arguments) {
        Options options = new Options();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (!name.startsWith("--")) {
                throw new IllegalArgumentException("not an option: " + name);
            }
            boolean alone = i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--");
            options.values.put(name.substring(2), alone ? "yes" : arguments.get(++i));
        }
        return options;
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Database database() {
        return Database.valueOf(text("db", "derby").toUpperCase(java.util.Locale.ROOT));
    }

    int port() {
        return number("port", 9390);
    }
}
