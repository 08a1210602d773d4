package org.redress.process.checker;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What stands in a process or in one of its sub-processes: steps, and the ways between them. */
final class Scope {
    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    private final Element element;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final List<Element> flows;

    Scope(Element element) {
        this.element = element;
        element.elements().stream()
                .filter(child -> NODES.contains(child.getTagName()))
                .forEach(child -> nodes.put(Xml.id(child), child));
        this.flows = Xml.children(element, "sequenceFlow").toList();
    }

    /** A process with everything in it. */
    static Stream<Scope> in(Element element) {
        return Xml.all(element)
                .filter(each -> Xml.is(each, "process", "subProcess"))
                .map(Scope::new);
    }

    Element element() {
        return element;
    }

    Collection<Element> nodes() {
        return nodes.values();
    }

    Stream<Element> nodes(String... tags) {
        return nodes().stream().filter(node -> Xml.is(node, tags));
    }

    List<Element> outgoing(Element node) {
        return flows.stream()
                .filter(flow -> Xml.text(flow, "sourceRef").equals(Xml.id(node)))
                .toList();
    }

    /** Where it goes on from a step: by its flows, and by the events at its edge. */
    Stream<Element> next(Element node) {
        return Stream.concat(
                outgoing(node).stream().flatMap(flow -> Stream.ofNullable(nodes.get(Xml.text(flow, "targetRef")))),
                atTheEdgeOf(node));
    }

    Stream<Element> atTheEdgeOf(Element node) {
        return nodes("boundaryEvent")
                .filter(event -> Xml.text(event, "attachedToRef").equals(Xml.id(node)));
    }

    /** Where something begins by itself. */
    Stream<Element> starts() {
        return nodes().stream().filter(node -> Xml.is(node, "startEvent") || isEventSubProcess(node));
    }

    /** Everything that can be reached from here, in the order it is reached. */
    Set<Element> reachable(Stream<Element> from) {
        Set<Element> reached = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            Element node = open.poll();
            if (reached.add(node)) {
                next(node).forEach(open::add);
            }
        }
        return reached;
    }

    /** Whether it runs beside what it lies in, and ends with that. */
    boolean runsBeside() {
        return isEventSubProcess(element)
                && nodes("startEvent")
                        .anyMatch(start -> Xml.text(start, "isInterrupting").equals("false"));
    }

    static boolean isEventSubProcess(Element node) {
        return Xml.is(node, "subProcess") && Xml.text(node, "triggeredByEvent").equals("true");
    }
}
