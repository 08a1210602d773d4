package org.redress.process.comparison;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/**
 * What an element says that nobody has read yet. It is told as it is written, so that nothing that a file says is passed over
 * because the comparison does not know it.
 */
final class Rest {
    /** Marks of tools, and what follows from other things. */
    private static final Set<String> SAYS_NOTHING = Set.of("incoming", "outgoing", "BPMNDiagram", "DMNDI");

    private static final Set<String> SILENT_SPACES = Set.of(
            "xmlns",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    private final Map<String, String> found = new TreeMap<>();
    private final Set<String> known;

    private Rest(Set<String> known) {
        this.known = known;
    }

    /** Adds what is neither a known attribute nor a known child of the element. */
    static void of(Element element, Set<String> known, Traits traits) {
        Rest rest = new Rest(known);
        rest.attributes(element, "", known);
        element.elements().stream()
                .filter(child -> !known.contains(child.getTagName()))
                .forEach(child -> rest.whole(child, child.getTagName()));
        rest.found.forEach((where, written) -> traits.put(Trait.of(ChangeCode.TECHNICAL, where), Phrase.text(written)));
    }

    private void whole(Element element, String path) {
        if (SAYS_NOTHING.contains(element.getTagName())) {
            return;
        }
        note(path, element.getText().strip());
        attributes(element, path + " ", known.contains("id") ? Set.of("id") : Set.of());
        element.elements().forEach(child -> whole(child, path + " " + child.getTagName()));
    }

    private void attributes(Element element, String path, Set<String> skipped) {
        element.attributes().stream()
                .filter(key -> !SILENT_SPACES.contains(space(key)))
                .filter(key -> !skipped.contains(local(key)))
                .forEach(key -> note(path + local(key), Objects.requireNonNullElse(element.attribute(key), "")));
    }

    private void note(String path, String written) {
        String first = found.putIfAbsent(path, written);
        if (first != null) {
            found.put(path, first + "\n" + written);
        }
    }

    private static String space(String key) {
        int colon = key.lastIndexOf(':');
        return colon < 0 ? "" : key.substring(0, colon);
    }

    private static String local(String key) {
        return key.substring(key.lastIndexOf(':') + 1);
    }
}
