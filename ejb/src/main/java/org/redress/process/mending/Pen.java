package org.redress.process.mending;

import java.util.Optional;
import java.util.stream.Stream;

/** Writes into a file as whoever wrote it would have: with the prefixes, breaks and indents that are there. */
final class Pen {
    private static final String STEP = "  ";

    private final WrittenFile file;
    private final Edits edits;

    Pen(WrittenFile file) {
        this.file = file;
        this.edits = new Edits(file.xml());
    }

    String written() {
        return edits.applied();
    }

    /** An attribute without a prefix, in the place of the one that is there. */
    void set(WrittenElement element, String name, String value) {
        String text = name + "=\"" + inQuotes(value) + "\"";
        element.attribute(name)
                .ifPresentOrElse(
                        there -> edits.replace(there.start(), there.end(), text),
                        () -> edits.insert(endOfAttributes(element), " " + text));
    }

    void set(WrittenElement element, String namespace, String usualPrefix, String name, String value) {
        set(element, prefix(element, namespace, usualPrefix) + ":" + name, value);
    }

    void removeAttribute(WrittenAttribute attribute) {
        int from = attribute.start();
        while (Character.isWhitespace(file.xml().charAt(from - 1))) {
            from--;
        }
        edits.replace(from, attribute.end(), "");
    }

    void remove(WrittenElement element) {
        edits.remove(element.start(), element.end());
    }

    /** Its text, where nothing else is in it. */
    void say(WrittenElement element, String words) {
        edits.replace(element.contentStart(), element.contentEnd(), inText(words));
    }

    void replace(WrittenElement element, String xml) {
        edits.replace(element.start(), element.end(), xml);
    }

    /** A piece behind one of the children of an element, on a line of its own where that has one. */
    void addAfter(WrittenElement sibling, String xml) {
        edits.insert(sibling.end(), lines(breakBefore(sibling), xml));
    }

    /** A piece as the last thing in an element. */
    void addLast(WrittenElement element, String xml) {
        int last = element.children().size() - 1;
        if (last >= 0) {
            addAfter(element.children().get(last), xml);
        } else {
            fill(element, xml);
        }
    }

    /** A piece as the first thing in an element. */
    void addFirst(WrittenElement element, String xml) {
        if (element.isOneTag()) {
            fill(element, xml);
        } else {
            edits.insert(element.contentStart(), lines(breakInside(element), xml));
        }
    }

    private void fill(WrittenElement element, String xml) {
        String content = lines(breakInside(element), xml);
        if (element.isOneTag()) {
            edits.replace(
                    endOfAttributes(element),
                    element.end(),
                    ">" + content + breakBefore(element) + "</" + element.name() + ">");
        } else {
            edits.replace(element.contentStart(), element.contentEnd(), content + breakBefore(element));
        }
    }

    /** The prefix of a namespace, which is declared at the top where it has none yet. */
    String prefix(WrittenElement element, String namespace, String usual) {
        return element.prefixOf(namespace).orElseGet(() -> {
            String free = Stream.iterate(1, next -> next + 1)
                    .map(next -> next == 1 ? usual : usual + next)
                    .filter(prefix ->
                            file.all().allMatch(each -> each.namespace(prefix).isEmpty()))
                    .findFirst()
                    .orElseThrow();
            edits.insert(endOfAttributes(file.root()), " xmlns:" + free + "=\"" + namespace + "\"");
            return free;
        });
    }

    /** A name with the prefix that an element of the same language has. */
    static String like(WrittenElement element, String local) {
        String name = element.name();
        return name.substring(0, name.length() - element.local().length()) + local;
    }

    static String inText(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String inQuotes(String words) {
        return inText(words).replace("\"", "&quot;");
    }

    private static int endOfAttributes(WrittenElement element) {
        int count = element.attributes().size();
        return count == 0
                ? element.start() + 1 + element.name().length()
                : element.attributes().get(count - 1).end();
    }

    /** Each line of a piece behind the same break; where there is none, all of it in one line. */
    private static String lines(String lineBreak, String xml) {
        return xml.lines()
                .map(line -> lineBreak + (lineBreak.isEmpty() ? line.strip() : line))
                .reduce("", String::concat);
    }

    private String breakInside(WrittenElement element) {
        return element.children().stream().findFirst().map(this::breakBefore).orElseGet(() -> Optional.of(
                        breakBefore(element))
                .filter(found -> !found.isEmpty())
                .map(found -> found + STEP)
                .orElse(""));
    }

    /** The break and the indent before an element; empty where it does not begin a line. */
    private String breakBefore(WrittenElement element) {
        String xml = file.xml();
        int from = element.start();
        while (from > 0 && Character.isWhitespace(xml.charAt(from - 1))) {
            from--;
        }
        String space = xml.substring(from, element.start());
        int line = space.lastIndexOf('\n');
        if (line < 0) {
            return "";
        }
        return (line > 0 && space.charAt(line - 1) == '\r' ? "\r\n" : "\n") + space.substring(line + 1);
    }
}
