package org.redress.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Refuses what the command does not know. */
    void requireOnly(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("--" + name + " is not an option here");
                });
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name, Integer.toString(otherwise)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " is a number, not " + text(name, ""), e);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Database database() {
        return switch (text("db", "derby")) {
            case "derby" -> Database.DERBY;
            case "postgresql" -> Database.POSTGRESQL;
            default -> throw new IllegalArgumentException("--db is derby or postgresql, not " + text("db", ""));
        };
    }

    int port() {
        return number("port", 9390);
    }
}
