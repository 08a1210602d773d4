package org.redress.process.checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.allowlist.ModelLock;

/** What stands in a process or in one of its sub-processes: steps, and the ways between them. */
public final class Scope {
    private final Element element;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, List<Element>> outgoing;
    private final Set<String> ledTo;
    private final Map<String, List<Element>> edges;
    private final Map<Element, List<Element>> next = new HashMap<>();
    private final Map<Element, List<Element>> before = new HashMap<>();

    Scope(Element element) {
        this.element = element;
        element.elements().stream()
                .filter(child -> ModelLock.FLOW_NODES.contains(child.getTagName()))
                .forEach(child -> nodes.put(Xml.id(child), child));
        outgoing = by("sourceRef", Xml.children(element, "sequenceFlow"));
        ledTo = by("targetRef", Xml.children(element, "sequenceFlow")).keySet();
        edges = by("attachedToRef", nodes("boundaryEvent"));
        nodes().forEach(node -> next.put(node, following(node)));
        next.forEach((node, following) -> following.forEach(each ->
                before.computeIfAbsent(each, unseen -> new ArrayList<>()).add(node)));
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
        return outgoing.getOrDefault(Xml.id(node), List.of());
    }

    /** What a way is called for people: its name, or else what the step is called that it leads to. */
    String called(Element way) {
        Element target = nodes.get(Xml.text(way, "targetRef"));
        return Xml.name(way).isEmpty() && target != null ? Xml.called(target) : Xml.called(way);
    }

    /** Where it goes on from a step: by its flows, and by the events at its edge. */
    Stream<Element> next(Element node) {
        return next.getOrDefault(node, List.of()).stream();
    }

    /** Whether a way is drawn to a step, wherever it comes from. */
    boolean isLedTo(Element node) {
        return ledTo.contains(Xml.id(node));
    }

    Stream<Element> atTheEdgeOf(Element node) {
        return edges.getOrDefault(Xml.id(node), List.of()).stream();
    }

    /** Where something begins by itself. */
    Stream<Element> starts() {
        return nodes().stream().filter(node -> Xml.is(node, "startEvent") || isEventSubProcess(node));
    }

    /** Everything that can be reached from here, in the order it is reached. */
    Set<Element> reachable(Stream<Element> from) {
        return walked(from, next);
    }

    /** Everything from which something of these can be reached. */
    Set<Element> leadingTo(Stream<Element> to) {
        return walked(to, before);
    }

    /** Whether it runs beside what it lies in, and ends with that. */
    boolean runsBeside() {
        return isEventSubProcess(element)
                && nodes("startEvent")
                        .anyMatch(start -> Xml.text(start, "isInterrupting").equals("false"));
    }

    public static boolean isEventSubProcess(Element node) {
        return Xml.is(node, "subProcess") && Xml.text(node, "triggeredByEvent").equals("true");
    }

    private static Set<Element> walked(Stream<Element> from, Map<Element, List<Element>> ways) {
        Set<Element> reached = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            Element node = open.poll();
            if (reached.add(node)) {
                open.addAll(ways.getOrDefault(node, List.of()));
            }
        }
        return reached;
    }

    private List<Element> following(Element node) {
        return Stream.concat(
                        outgoing(node).stream()
                                .flatMap(flow -> Stream.ofNullable(nodes.get(Xml.text(flow, "targetRef")))),
                        atTheEdgeOf(node))
                .toList();
    }

    private static Map<String, List<Element>> by(String reference, Stream<Element> elements) {
        Function<Element, String> referred = each -> Xml.text(each, reference);
        return elements.collect(Collectors.groupingBy(referred));
    }
}
