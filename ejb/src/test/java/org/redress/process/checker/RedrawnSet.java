package org.redress.process.checker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.redress.studio.domain.ModelSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The shipped models as somebody would have drawn them who knows none of our ids, only the contract: every id is another one,
 * of the kind that editors give, except those of processes and decisions.
 */
public final class RedrawnSet {
    private static final Set<String> REFERENCES =
            Set.of("id", "sourceRef", "targetRef", "attachedToRef", "default", "messageRef", "bpmnElement");

    public static final ModelSet REDRAWN = redrawn();

    private RedrawnSet() {}

    private static ModelSet redrawn() {
        Map<String, String> resources = new TreeMap<>();
        ShippedSet.SHIPPED.resources().forEach((name, xml) -> resources.put(name, redrawn(xml)));
        return ModelSet.of(resources);
    }

    private static String redrawn(String xml) {
        XmlFile file = new XmlFile(xml);
        Map<String, String> ids = new HashMap<>();
        file.all("//*[@id][not(self::bpmn:process)][not(self::dmn:decision)]")
                .map(element -> element.getAttribute("id"))
                .forEach(id -> ids.put(id, "Own_" + Integer.toString(1_000_000 + ids.size(), 36)));
        file.all("//*").forEach(element -> rename(element, ids));
        return file.text();
    }

    private static void rename(Element element, Map<String, String> ids) {
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(each -> (Attr) element.getAttributes().item(each))
                .filter(attribute -> REFERENCES.contains(attribute.getName()))
                .forEach(attribute -> attribute.setValue(ids.getOrDefault(attribute.getValue(), attribute.getValue())));
        if (Set.of("incoming", "outgoing").contains(element.getLocalName())) {
            element.setTextContent(ids.getOrDefault(element.getTextContent(), element.getTextContent()));
        }
    }
}
