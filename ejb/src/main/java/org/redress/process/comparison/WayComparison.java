package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Says which step now follows which, and under which condition. What the place of a new or lost step says is not said twice. */
final class WayComparison {
    private static final Phrase NOTHING = Phrase.text("");

    private final Pairing pairing;
    private final Drawing before;
    private final Drawing after;
    private final Ways ways;
    private final List<ModelChange> changes = new ArrayList<>();

    WayComparison(Drawing before, Drawing after, Pairing pairing, Ways ways) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.ways = ways;
    }

    List<ModelChange> changes() {
        ways.turned().forEach(this::turned);
        ways.gone().stream()
                .filter(way -> !isSaidByAStep(way, before))
                .forEach(way ->
                        changes.add(Changes.removed(ChangeCode.WAY, way.from(), step(way.from()), step(way.to()))));
        ways.added().forEach(this::added);
        ways.same().forEach(this::compared);
        after.steps().keySet().stream()
                .filter(id -> !pairing.isNew(id))
                .map(pairing::known)
                .forEach(id -> {
                    usualWay(id);
                    order(id);
                });
        return changes;
    }

    /** The way between two steps, by what people call them. */
    Phrase called(Way way) {
        return Phrase.of("way", step(way.from()), step(way.to()));
    }

    private void turned(Ways.Same turned) {
        Way then = turned.before();
        Way now = turned.after();
        changes.add(
                then.from().equals(now.from())
                        ? Changes.changed(
                                ChangeCode.WAY, now.id(), step(now.from()), step(now.to()), NOTHING, step(then.to()))
                        : Changes.changed(
                                ChangeCode.WAY_START,
                                now.id(),
                                step(now.from()),
                                step(now.to()),
                                NOTHING,
                                step(then.from())));
        compared(turned);
    }

    private void added(Way way) {
        if (way.usual()) {
            changes.add(Changes.added(ChangeCode.WAY_OTHERWISE, way.id(), step(way.from()), step(way.to())));
        } else if (!way.isPlain()) {
            changes.add(Changes.added(ChangeCode.WAY_IF, way.id(), step(way.from()), step(way.to()), way.condition()));
        } else if (!isSaidByAStep(way, after)) {
            changes.add(Changes.added(ChangeCode.WAY, way.id(), step(way.from()), step(way.to())));
        }
    }

    private void compared(Ways.Same same) {
        Way now = same.after();
        changes.addAll(now.traits().since(same.before().traits(), now.id(), called(now)));
    }

    /** Where a step leads when no condition holds. */
    private void usualWay(String step) {
        Optional<Way> then = usual(ways.outOfBefore(step));
        Optional<Way> now = usual(ways.outOf(step));
        if (then.isEmpty() && now.isEmpty()
                || now.flatMap(ways::was).filter(Way::usual).isPresent()) {
            return;
        }
        Phrase called = step(step);
        if (now.isEmpty()) {
            changes.add(Changes.removed(ChangeCode.USUAL_WAY, step, called, NOTHING, NOTHING, leads(then)));
        } else if (then.isEmpty()) {
            if (ways.was(now.get()).isPresent()) {
                changes.add(Changes.added(ChangeCode.USUAL_WAY, step, called, NOTHING, leads(now)));
            }
        } else {
            changes.add(Changes.changed(ChangeCode.USUAL_WAY, step, called, NOTHING, leads(now), leads(then)));
        }
    }

    private Phrase leads(Optional<Way> way) {
        return step(way.orElseThrow().to());
    }

    private static Optional<Way> usual(List<Way> ways) {
        return ways.stream().filter(Way::usual).findFirst();
    }

    /** Conditions are asked one after the other, and the first that holds decides. */
    private void order(String step) {
        List<Way> asked = ways.outOf(step).stream()
                .filter(way -> !way.isPlain() && !way.usual())
                .toList();
        List<Way> then = asked.stream().flatMap(way -> ways.was(way).stream()).toList();
        List<Way> inOrder =
                ways.outOfBefore(step).stream().filter(then::contains).toList();
        if (!then.equals(inOrder)) {
            List<Phrase> named = asked.stream().map(way -> step(way.to())).toList();
            changes.add(Changes.changed(ChangeCode.WAY_ORDER, step, step(step), NOTHING, Said.all(named)));
        }
    }

    /** What a step that is new or gone says by where it stands, which nothing at the edge of another does. */
    private boolean isSaidByAStep(Way way, Drawing drawing) {
        return List.of(way.from(), way.to()).stream()
                .filter(end -> drawing == after ? isNew(end) : pairing.isGone(end))
                .anyMatch(end -> way.to().equals(end) || !isAtAnEdge(end, drawing));
    }

    private boolean isNew(String known) {
        return after.steps().containsKey(known) && pairing.isNew(known);
    }

    private static boolean isAtAnEdge(String id, Drawing drawing) {
        Step step = drawing.steps().get(id);
        return step != null && !Xml.text(step.element(), "attachedToRef").isEmpty();
    }

    private Phrase step(String known) {
        return after.steps().keySet().stream()
                .filter(id -> pairing.known(id).equals(known))
                .findFirst()
                .map(after::called)
                .orElseGet(() -> before.called(known));
    }
}
