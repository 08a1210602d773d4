package org.redress.process.mending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.process.allowlist.ModelLock;

/** A file with the place in its text of everything in it. Readers of XML do not say where an attribute stands. */
final class WrittenFile {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(\\w+));");

    private final String xml;
    private final Deque<WrittenElement> open = new ArrayDeque<>();
    private final List<WrittenElement> all = new ArrayList<>();

    private WrittenFile(String xml) {
        this.xml = xml;
    }

    /** None where it is no XML, or where it names other files. */
    static Optional<WrittenFile> of(String xml) {
        return ModelLock.read(xml).map(readable -> {
            WrittenFile file = new WrittenFile(xml);
            file.read();
            return file;
        });
    }

    String xml() {
        return xml;
    }

    WrittenElement root() {
        return all.get(0);
    }

    Stream<WrittenElement> all() {
        return all.stream();
    }

    Optional<WrittenElement> element(String id) {
        return all().filter(each -> !id.isEmpty() && each.id().equals(id)).findFirst();
    }

    /** The element with an id that no other one has. */
    Optional<WrittenElement> only(String id) {
        return element(id)
                .filter(found -> all().filter(each -> each.id().equals(id)).count() == 1);
    }

    private void read() {
        int at = 0;
        while (at < xml.length()) {
            int tag = xml.indexOf('<', at);
            if (tag < 0) {
                return;
            }
            says(decoded(xml.substring(at, tag)));
            at = readAt(tag);
        }
    }

    /** What begins here, and where it ends. */
    private int readAt(int at) {
        if (xml.startsWith("<?", at)) {
            return behind("?>", at);
        }
        if (xml.startsWith("<!--", at)) {
            return behind("-->", at);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            int end = behind("]]>", at);
            says(xml.substring(at + "<![CDATA[".length(), end - "]]>".length()));
            return end;
        }
        return xml.startsWith("</", at) ? close(at) : open(at);
    }

    private int behind(String mark, int at) {
        return xml.indexOf(mark, at) + mark.length();
    }

    private void says(String words) {
        if (!open.isEmpty()) {
            open.peek().says(words);
        }
    }

    private int close(int at) {
        int end = behind(">", at);
        open.pop().closed(at, end);
        return end;
    }

    private int open(int at) {
        int nameEnd = endOfName(at + 1);
        List<WrittenAttribute> attributes = new ArrayList<>();
        int next = behindSpace(nameEnd);
        while (xml.charAt(next) != '/' && xml.charAt(next) != '>') {
            WrittenAttribute attribute = attributeAt(next);
            attributes.add(attribute);
            next = behindSpace(attribute.end());
        }
        WrittenElement element =
                new WrittenElement(xml.substring(at + 1, nameEnd), at, attributes, open.isEmpty() ? null : open.peek());
        all.add(element);
        int end = behind(">", next);
        element.opened(end);
        if (xml.charAt(next) == '/') {
            element.closed(end, end);
        } else {
            open.push(element);
        }
        return end;
    }

    private WrittenAttribute attributeAt(int at) {
        int nameEnd = endOfName(at);
        int quote = behindSpace(behind("=", nameEnd));
        int end = xml.indexOf(xml.charAt(quote), quote + 1);
        return new WrittenAttribute(xml.substring(at, nameEnd), decoded(xml.substring(quote + 1, end)), at, end + 1);
    }

    private int endOfName(int from) {
        int at = from;
        while ("=/>".indexOf(xml.charAt(at)) < 0 && !Character.isWhitespace(xml.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindSpace(int from) {
        int at = from;
        while (Character.isWhitespace(xml.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String decoded(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
    }

    private static String meant(MatchResult reference) {
        if (reference.group(1) != null) {
            return Character.toString(Integer.parseInt(reference.group(1), 16));
        }
        if (reference.group(2) != null) {
            return Character.toString(Integer.parseInt(reference.group(2)));
        }
        return switch (reference.group(3)) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> reference.group();
        };
    }
}
