package org.redress.process.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.redress.process.checker.RedrawnSet;
import org.redress.process.checker.ShippedSet;
import org.redress.process.checker.XmlFile;
import org.redress.studio.boundary.ChangeSentences;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.ModelSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Nothing that a model says can be another without being told. In every shipped file, an attribute, a text and an element of
 * every kind there is changed or taken out by itself; what no engine and no person reads may be told as drawing.
 */
class EveryChangeIsSeenTest {
    /** Ids of what is known by no name anywhere, and marks that only drawing tools read. */
    private static final Set<String> UNREAD = Set.of("exporter", "exporterVersion", "xsi:type");

    private static final Set<String> ONLY_DRAWN = Set.of("BPMNDiagram", "DMNDI", "incoming", "outgoing");
    private static final Set<String> WITH_AN_ID =
            Set.of("process", "message", "sequenceFlow", "decision", "input", "output", "rule");

    private final CamundaModelComparison comparison = ComparisonUnderTest.comparison();

    @Test
    void theSameModelsAreTheSame() {
        assertThat(comparison.compare(ShippedSet.SHIPPED, ShippedSet.SHIPPED)).isEmpty();
    }

    @Test
    void howAFileIsWrittenMakesNoDifference() {
        Map<String, String> written = new TreeMap<>();
        ShippedSet.SHIPPED.resources().forEach((name, xml) -> written.put(name, new XmlFile(xml).text()));

        assertThat(comparison.compare(ShippedSet.SHIPPED, ModelSet.of(written))).isEmpty();
    }

    @Test
    void modelsWithOtherIdsAreToldToHaveOtherIdsAndNothingElse() {
        List<FileDifference> differences = comparison.compare(ShippedSet.SHIPPED, RedrawnSet.REDRAWN);

        assertThat(differences).hasSameSizeAs(ShippedSet.SHIPPED.resources().keySet());
        assertThat(differences)
                .flatExtracting(FileDifference::changes)
                .extracting(ModelChange::code)
                .containsOnly(ChangeCode.ID, ChangeCode.IDS);
    }

    @Test
    void aFileThatCameOrWentIsNamed() {
        Map<String, String> less = new TreeMap<>(ShippedSet.SHIPPED.resources());
        less.remove("process/VisitProcess.bpmn");
        less.remove("decision/SeverityDecision.dmn");

        assertThat(said(ModelSet.of(less), ShippedSet.SHIPPED))
                .containsExactly("“Severity” is new: a decision table.", "“Visit” is new: a process.");
        assertThat(said(ShippedSet.SHIPPED, ModelSet.of(less)))
                .containsExactly("“Severity” is gone: a decision table.", "“Visit” is gone: a process.");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        ModelSet broken = ShippedSet.with("process/VisitProcess.bpmn", xml -> "not xml");

        assertThat(said(ShippedSet.SHIPPED, broken))
                .containsExactly("The file cannot be read any more, so nobody can say what is different in it.");
        assertThat(said(broken, ShippedSet.SHIPPED))
                .containsExactly("The file can be read again, so nobody can say what was different in it.");
    }

    @TestFactory
    Stream<DynamicTest> whateverIsDifferentIsTold() {
        return ShippedSet.SHIPPED.resources().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> everythingIsTold(file.getKey())));
    }

    private void everythingIsTold(String resource) {
        String xml = ShippedSet.SHIPPED.resources().get(resource);
        List<Element> elements = spoken(new XmlFile(xml)).toList();
        Set<OneChange> tried = new HashSet<>();
        List<String> untold = new ArrayList<>();
        for (int each = 0; each < elements.size(); each++) {
            for (OneChange change : changesOf(elements.get(each))) {
                if (tried.add(change) && !isTold(resource, changed(xml, each, change))) {
                    untold.add(change + " of element " + each);
                }
            }
        }
        assertThat(untold).isEmpty();
        assertThat(tried).hasSizeGreaterThan(20);
    }

    private static String changed(String xml, int element, OneChange change) {
        XmlFile file = new XmlFile(xml);
        change.make(spoken(file).toList().get(element));
        return file.text();
    }

    private boolean isTold(String resource, String xml) {
        ModelSet changed = ShippedSet.with(resource, unchanged -> xml);
        List<FileDifference> differences = comparison.compare(ShippedSet.SHIPPED, changed);
        differences.stream().flatMap(file -> file.changes().stream()).forEach(change -> assertThat(
                        ChangeSentences.of(change, Locale.ENGLISH))
                .isNotBlank());
        return differences.size() == 1
                && differences.get(0).changes().stream().anyMatch(change -> change.code() != ChangeCode.LAYOUT);
    }

    private List<String> said(ModelSet before, ModelSet after) {
        return comparison.compare(before, after).stream()
                .flatMap(file -> file.changes().stream())
                .map(change -> ChangeSentences.of(change, Locale.ENGLISH))
                .toList();
    }

    /** The elements that say something, in the order they are written. */
    private static Stream<Element> spoken(XmlFile file) {
        return file.all("//*").filter(EveryChangeIsSeenTest::isSpoken);
    }

    private static boolean isSpoken(Element element) {
        return !ONLY_DRAWN.contains(element.getLocalName())
                && !(element.getParentNode() instanceof Element parent && !isSpoken(parent));
    }

    private static List<OneChange> changesOf(Element element) {
        List<OneChange> changes = new ArrayList<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(each -> (Attr) element.getAttributes().item(each))
                .filter(attribute -> isRead(element, attribute))
                .forEach(attribute -> {
                    changes.add(new OneChange(element.getNodeName(), attribute.getName(), "another"));
                    if (!isImplied(attribute)) {
                        changes.add(new OneChange(element.getNodeName(), attribute.getName(), ""));
                    }
                });
        boolean hasText = element.getElementsByTagName("*").getLength() == 0
                && !element.getTextContent().isBlank();
        if (hasText) {
            changes.add(new OneChange(element.getNodeName(), "", "another"));
        }
        boolean isEmptyCell = element.getLocalName().endsWith("Entry")
                && element.getTextContent().isBlank();
        if (element.getParentNode() instanceof Element && !isEmptyCell && says(element)) {
            changes.add(new OneChange(element.getNodeName(), "", ""));
        }
        return changes;
    }

    /** Whether it would be so even if it were not written. */
    private static boolean isImplied(Attr attribute) {
        return Set.of("cancelActivity", "isInterrupting").contains(attribute.getName())
                && attribute.getValue().equals("true");
    }

    private static boolean says(Element element) {
        return element.hasChildNodes() && !element.getTextContent().isBlank() || element.hasAttributes();
    }

    private static boolean isRead(Element element, Attr attribute) {
        boolean isId = attribute.getName().equals("id");
        boolean isStep = element.getLocalName()
                .matches("\\w*([tT]ask|Event|Gateway|subProcess)|callActivity|sequenceFlow|process|message");
        return !attribute.getName().startsWith("xmlns")
                && !UNREAD.contains(attribute.getName())
                && (!isId || isStep || WITH_AN_ID.contains(element.getLocalName()));
    }

    /** One attribute or the text changed, or taken out; without either, the element itself taken out. */
    private record OneChange(String element, String attribute, String value) {
        void make(Element here) {
            if (attribute.isEmpty() && value.isEmpty()) {
                Node parent = here.getParentNode();
                parent.removeChild(here);
            } else if (attribute.isEmpty()) {
                here.setTextContent(value + here.getTextContent());
            } else if (value.isEmpty()) {
                here.removeAttributeNode(here.getAttributeNode(attribute));
            } else {
                here.getAttributeNode(attribute).setValue(other(here.getAttribute(attribute)));
            }
        }

        private static String other(String written) {
            return switch (written) {
                case "true" -> "false";
                case "false" -> "true";
                default -> written + "Other";
            };
        }
    }
}
