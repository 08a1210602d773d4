package org.redress.process.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.Phrase;

/** The steps and ways of one of two drawings, by the ids that both know them by. */
final class Steps {
    private final Drawing drawing;
    private final StepTraits reader;
    private final Function<String, String> known;

    Steps(Drawing drawing, StepTraits reader, Function<String, String> known) {
        this.drawing = drawing;
        this.reader = reader;
        this.known = known;
    }

    Map<String, Step> byKnownId() {
        Map<String, Step> all = new LinkedHashMap<>();
        drawing.steps().forEach((id, step) -> all.put(known.apply(id), step));
        return all;
    }

    List<Way> ways() {
        return drawing.ways(known::apply, reader);
    }

    /** What everything that a step says and where it lies looks like; nothing for what has no name. */
    String looks(String id) {
        Step step = Pairing.in(drawing.steps(), id);
        return step.isNamed()
                ? String.join(
                        "\n",
                        step.tag(),
                        known.apply(step.parent()),
                        step.called().written(),
                        reader.of(step).all().toString())
                : "";
    }

    String name(String id) {
        Step step = Pairing.in(drawing.steps(), id);
        return step.isNamed() ? step.tag() + "\n" + Xml.name(step.element()) : "";
    }

    /** What it stands between; nothing where not all of that is known on the other side. */
    String place(String id, Set<String> knownOnBothSides, List<Way> ways) {
        List<String> around = Stream.concat(
                        ways.stream().filter(way -> way.to().equals(id)).map(way -> "<" + way.from()),
                        ways.stream().filter(way -> way.from().equals(id)).map(way -> ">" + way.to()))
                .sorted()
                .toList();
        boolean isKnown = !around.isEmpty()
                && around.stream().map(end -> end.substring(1)).allMatch(knownOnBothSides::contains);
        return isKnown ? Pairing.in(drawing.steps(), id).tag() + "\n" + around : "";
    }

    /** Where a step stands, by what people call its neighbours. */
    Phrase where(String knownId, List<Way> ways) {
        Map<String, Step> steps = byKnownId();
        String edge = Xml.text(Pairing.in(steps, knownId).element(), "attachedToRef");
        if (!edge.isEmpty()) {
            return Phrase.of("where.edge", drawing.called(edge));
        }
        List<Phrase> from = neighbours(knownId, ways, steps, Way::to, Way::from);
        List<Phrase> to = neighbours(knownId, ways, steps, Way::from, Way::to);
        if (from.isEmpty() && to.isEmpty()) {
            return Phrase.of("where.alone");
        }
        if (to.isEmpty()) {
            return Phrase.of("where.after", Said.either(from));
        }
        return from.isEmpty()
                ? Phrase.of("where.before", Said.either(to))
                : Phrase.of("where.between", Said.either(from), Said.either(to));
    }

    /** What follows or goes before; gateways without a name are looked through. */
    private static List<Phrase> neighbours(
            String id, List<Way> ways, Map<String, Step> steps, Function<Way, String> near, Function<Way, String> far) {
        Set<Phrase> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(List.of(id));
        collect(id, ways, steps, near, far, seen, found);
        return List.copyOf(found);
    }

    private static void collect(
            String id,
            List<Way> ways,
            Map<String, Step> steps,
            Function<Way, String> near,
            Function<Way, String> far,
            Set<String> seen,
            Set<Phrase> found) {
        for (Way way : ways) {
            String other = far.apply(way);
            Step step = steps.get(other);
            if (near.apply(way).equals(id) && step != null && seen.add(other)) {
                if (!step.isNamed() && step.tag().endsWith("Gateway")) {
                    collect(other, ways, steps, near, far, seen, found);
                } else {
                    found.add(step.called());
                }
            }
        }
    }
}
