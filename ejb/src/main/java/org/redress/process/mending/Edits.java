package org.redress.process.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text by the places in it as it was: each in the order it was asked for, and none inside what is taken away. */
final class Edits {
    private final String before;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String before) {
        this.before = before;
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    /** Takes a piece away, and with it the line that it leaves empty. */
    void remove(int from, int to) {
        int line = startOfLine(from);
        replace(line < 0 ? from : line, to, "");
    }

    /** Where the line begins that a piece begins, with the break before it; -1 where something else stands before it. */
    private int startOfLine(int at) {
        int line = before.lastIndexOf('\n', at - 1);
        if (line < 0 || !before.substring(line, at).isBlank()) {
            return -1;
        }
        return line > 0 && before.charAt(line - 1) == '\r' ? line - 1 : line;
    }

    String applied() {
        StringBuilder after = new StringBuilder();
        int done = 0;
        for (Edit edit : inOrder()) {
            if (edit.from() >= done) {
                after.append(before, done, edit.from()).append(edit.text());
                done = edit.to();
            }
        }
        return after.append(before, done, before.length()).toString();
    }

    /** What takes more away comes first, so that what lies in it is left out. */
    private List<Edit> inOrder() {
        Comparator<Edit> firstThenLongest =
                Comparator.comparingInt(Edit::from).thenComparing(edit -> edit.from() - edit.to());
        return edits.stream().sorted(firstThenLongest).toList();
    }

    private record Edit(int from, int to, String text) {}
}
