package org.redress.both.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of this folder: for each row, what each actor gets. Lines that begin with # are remarks. */
public final class RoleMatrix {
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    private RoleMatrix(List<String> lines) {
        List<String> actors = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != actors.size()) {
                throw new IllegalStateException("not a cell for each of " + actors + ": " + line);
            }
            Map<String, String> answers = new LinkedHashMap<>();
            for (int each = 1; each < cells.size(); each++) {
                answers.put(actors.get(each), cells.get(each));
            }
            if (rows.put(cells.get(0), answers) != null) {
                throw new IllegalStateException("two rows for " + cells.get(0));
            }
        }
    }

    public static RoleMatrix read(String file) {
        try (InputStream in = RoleMatrix.class.getResourceAsStream("/probe/" + file)) {
            return new RoleMatrix(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> rows() {
        return rows.keySet();
    }

    /** What stands in the row, by actor. */
    public Map<String, String> row(String name) {
        if (!rows.containsKey(name)) {
            throw new IllegalStateException("no row says who may " + name);
        }
        return rows.get(name);
    }

    public boolean allows(String actor, String row) {
        return row(row).get(actor).equals("yes");
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }
}
