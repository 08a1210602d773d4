package org.redress.web.i18n;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds words in a page that come from no bundle: text outside expressions, and attributes people read. */
final class HardCodedText {
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LITERAL_WITH_WORDS = Pattern.compile("#\\{[^}]*'[^']*[a-z] [a-z][^']*'[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> READ = Set.of(
            "title", "alt", "label", "aria-label", "placeholder", "header", "summary", "hint", "caption", "text");
    private static final Set<String> NAMES_OF_KEYS = Set.of("kbd");
    private static final Set<String> WITH_VALUE = Set.of("commandButton", "commandLink", "outputText", "outputLabel");

    private HardCodedText() {}

    static List<String> in(String page) {
        try {
            return find(page);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("not well-formed: " + broken.getMessage(), broken);
        }
    }

    private static List<String> find(String page) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(page));
        List<String> found = new ArrayList<>();
        String element = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = reader.getLocalName();
                attributes(reader, found);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
            } else if (event == XMLStreamConstants.CHARACTERS && !NAMES_OF_KEYS.contains(element)) {
                check(reader.getText(), found);
            }
        }
        return found;
    }

    private static void attributes(XMLStreamReader reader, List<String> found) {
        for (int each = 0; each < reader.getAttributeCount(); each++) {
            String name = reader.getAttributeLocalName(each);
            boolean read = READ.contains(name)
                    || name.endsWith("Message")
                    || (name.equals("value") && WITH_VALUE.contains(reader.getLocalName()));
            if (read && !(name.equals("label") && reader.getLocalName().equals("track"))) {
                check(reader.getAttributeValue(each), found);
            }
            if (name.equals("style") || name.startsWith("on") && name.length() > 2 && isInline(reader, each)) {
                found.add("inline " + name + ": " + reader.getAttributeValue(each));
            }
        }
    }

    private static boolean isInline(XMLStreamReader reader, int attribute) {
        String prefix = reader.getPrefix();
        return (prefix == null || prefix.isEmpty())
                && reader.getAttributePrefix(attribute).isEmpty();
    }

    private static void check(String text, List<String> found) {
        if (LITERAL_WITH_WORDS.matcher(text).find()) {
            found.add(text.strip());
        }
        String outside = EXPRESSION.matcher(text).replaceAll(" ");
        if (WORD.matcher(outside).find()) {
            found.add(outside.strip());
        }
    }
}
