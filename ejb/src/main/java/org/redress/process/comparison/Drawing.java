package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.Phrase;

/** A process model taken apart: its process, the steps wherever they lie, and what several of them name. */
final class Drawing {
    private static final Pattern STEP =
            Pattern.compile("\\w*(?:[tT]ask|Event|Gateway|[sS]ubProcess)|callActivity|transaction");
    private static final Set<String> NAMED_BY_EVENTS = Set.of("message", "error", "escalation", "signal");

    private final Element root;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<Element> flows = new ArrayList<>();
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Map<String, Element> declared = new LinkedHashMap<>();
    private final Set<String> used;

    Drawing(Element root) {
        this.root = root;
        root.elements().stream()
                .filter(each -> NAMED_BY_EVENTS.contains(each.getTagName()))
                .forEach(each -> declared.putIfAbsent(Xml.id(each), each));
        used = Xml.all(root)
                .flatMap(each -> NAMED_BY_EVENTS.stream().map(what -> Xml.text(each, what + "Ref")))
                .collect(Collectors.toSet());
        processes().forEach(process -> take(process, ""));
    }

    Element root() {
        return root;
    }

    Stream<Element> processes() {
        return Xml.children(root, "process");
    }

    Map<String, Step> steps() {
        return steps;
    }

    Map<String, Element> notes() {
        return notes;
    }

    /** The message, error or escalation that an event names by its id. */
    Optional<Element> named(String id) {
        return Optional.ofNullable(declared.get(id));
    }

    /** Messages, errors and escalations by their ids. */
    Map<String, Element> declared() {
        return declared;
    }

    /** Whether an event names what is declared with this id. */
    boolean isUsed(String id) {
        return used.contains(id);
    }

    /** What the file calls a step by its id; the id itself where there is no such step. */
    Phrase called(String id) {
        Step step = steps.get(id);
        return step == null ? Phrase.text(id) : step.called();
    }

    /** Its ways in the order they are written, with the ids of steps as both drawings know them. */
    List<Way> ways(UnaryOperator<String> known, StepTraits reader) {
        Set<String> usual = steps.values().stream()
                .map(step -> Xml.text(step.element(), "default"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return flows.stream()
                .map(flow -> new Way(
                        Xml.id(flow),
                        known.apply(Xml.text(flow, "sourceRef")),
                        known.apply(Xml.text(flow, "targetRef")),
                        usual.contains(Xml.id(flow)),
                        flow,
                        reader.ofWay(flow)))
                .toList();
    }

    private void take(Element scope, String parent) {
        for (Element child : scope.elements()) {
            String tag = child.getTagName();
            if (tag.equals("sequenceFlow")) {
                flows.add(child);
            } else if (tag.equals("textAnnotation")) {
                notes.put(free(notes, child), child);
            } else if (STEP.matcher(tag).matches()) {
                String id = free(steps, child);
                steps.put(id, new Step(id, parent, child));
                take(child, id);
            }
        }
    }

    /** Its id; in a broken model, where two have the same or one has none, one that is free. */
    private static String free(Map<String, ?> taken, Element element) {
        String id = Xml.id(element);
        return id.isEmpty() || taken.containsKey(id) ? id + "#" + taken.size() : id;
    }

    /** What lies in a step or process beside what it says of itself. */
    static boolean isPart(Element child) {
        return Set.of("sequenceFlow", "textAnnotation", "association", "group").contains(child.getTagName())
                || STEP.matcher(child.getTagName()).matches();
    }
}
