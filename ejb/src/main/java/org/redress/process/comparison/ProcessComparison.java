package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Compares two drawings of a process: the process itself, its steps, its ways, and what else stands in the file. */
final class ProcessComparison {
    private static final Phrase NOTHING = Phrase.text("");
    private static final int MOST_IDS = 3;

    private final Drawing before;
    private final Drawing after;
    private final StepTraits readBefore;
    private final StepTraits readAfter;
    private final Pairing pairing;
    private final Steps old;
    private final Steps now;
    private final Ways ways;

    ProcessComparison(Element rootBefore, Element rootAfter, Amounts amounts) {
        before = new Drawing(rootBefore);
        after = new Drawing(rootAfter);
        readBefore = new StepTraits(before, amounts);
        readAfter = new StepTraits(after, amounts);
        pairing = new Pairing(before.steps().keySet(), after.steps().keySet());
        old = new Steps(before, readBefore, Function.identity());
        now = new Steps(after, readAfter, pairing::known);
        pairSteps();
        ways = new Ways(old.ways(), now.ways(), pairing::isGone, pairing::isNew);
    }

    List<ModelChange> changes() {
        List<ModelChange> changes = new ArrayList<>();
        processes(changes);
        steps(changes);
        WayComparison compared = new WayComparison(before, after, pairing, ways);
        changes.addAll(compared.changes());
        changes.addAll(new SideComparison(before, after).changes());
        ids(compared, changes);
        return changes;
    }

    /** What looks the same, is called the same, or stands between the same steps is the same, whatever its id. */
    private void pairSteps() {
        List<Way> waysBefore = old.ways();
        boolean found = true;
        while (found) {
            List<Way> waysNow = now.ways();
            Set<String> known = Set.copyOf(pairing.oldOfNew().values());
            found = pair(old::looks, now::looks)
                    || pair(old::name, now::name)
                    || pair(id -> old.place(id, known, waysBefore), id -> now.place(id, known, waysNow));
        }
    }

    private boolean pair(Function<String, String> looksBefore, Function<String, String> looksNow) {
        return pairing.pair(before.steps().keySet(), after.steps().keySet(), looksBefore, looksNow);
    }

    private void processes(List<ModelChange> changes) {
        List<Element> then = before.processes().toList();
        List<Element> present = after.processes().toList();
        for (int each = 0; each < Math.min(then.size(), present.size()); each++) {
            Element process = present.get(each);
            Phrase called = Phrase.of("theProcess", Said.called(process));
            changes.addAll(
                    readAfter.ofProcess(process).since(readBefore.ofProcess(then.get(each)), Xml.id(process), called));
            if (!Xml.id(then.get(each)).equals(Xml.id(process))) {
                changes.add(id(called, Xml.id(then.get(each)), Xml.id(process)));
            }
        }
        Phrase alone = Phrase.of("where.alone");
        present.stream()
                .skip(then.size())
                .map(more -> Changes.added(ChangeCode.STEP, Xml.id(more), Said.called(more), Said.kind(more), alone))
                .forEach(changes::add);
        then.stream()
                .skip(present.size())
                .map(less -> Changes.removed(ChangeCode.STEP, Xml.id(less), Said.called(less), Said.kind(less), alone))
                .forEach(changes::add);
    }

    private void steps(List<ModelChange> changes) {
        after.steps().forEach((id, step) -> {
            if (pairing.isNew(id)) {
                added(id, step, changes);
            } else {
                compared(Pairing.in(before.steps(), pairing.known(id)), step, changes);
            }
        });
        List<Way> waysBefore = old.ways();
        before.steps().forEach((id, step) -> {
            if (pairing.isGone(id)) {
                changes.add(Changes.removed(
                        ChangeCode.STEP,
                        step.id(),
                        step.called(),
                        Said.kind(step.element()),
                        old.where(id, waysBefore)));
            }
        });
    }

    private void added(String id, Step step, List<ModelChange> changes) {
        changes.add(Changes.added(
                ChangeCode.STEP, step.id(), step.called(), Said.kind(step.element()), now.where(id, now.ways())));
        readAfter.of(step).since(new Traits(), step.id(), step.called()).stream()
                .filter(change -> change.code() != ChangeCode.LABEL)
                .forEach(changes::add);
        changes.addAll(new FormComparison(step.id(), step.called()).changes(AskedForm.NONE, AskedForm.of(step)));
    }

    private void compared(Step then, Step step, List<ModelChange> changes) {
        Phrase called = step.called();
        changes.addAll(named(step).since(named(then), step.id(), called));
        if (!then.tag().equals(step.tag())) {
            changes.add(Changes.changed(
                    ChangeCode.STEP_KIND,
                    step.id(),
                    called,
                    NOTHING,
                    Said.kind(step.element()),
                    Said.kind(then.element())));
        }
        if (!then.parent().equals(pairing.known(step.parent()))) {
            changes.add(Changes.changed(
                    ChangeCode.STEP_PLACE, step.id(), called, NOTHING, liesIn(step, after), liesIn(then, before)));
        }
        String edge = Xml.text(step.element(), "attachedToRef");
        String edgeBefore = Xml.text(then.element(), "attachedToRef");
        if (!edgeBefore.equals(pairing.known(edge))) {
            changes.add(Changes.changed(
                    ChangeCode.EDGE, step.id(), called, NOTHING, after.called(edge), before.called(edgeBefore)));
        }
        changes.addAll(readAfter.of(step).since(readBefore.of(then), step.id(), called));
        changes.addAll(new FormComparison(step.id(), called).changes(AskedForm.of(then), AskedForm.of(step)));
    }

    private static Traits named(Step step) {
        return new Traits().put(ChangeCode.NAME, Xml.name(step.element()), Phrase::text);
    }

    private static Phrase liesIn(Step step, Drawing drawing) {
        return step.parent().isEmpty()
                ? drawing.processes().findFirst().map(Said::called).orElse(NOTHING)
                : drawing.called(step.parent());
    }

    private void ids(WayComparison compared, List<ModelChange> changes) {
        Map<String, String> steps = new LinkedHashMap<>();
        pairing.oldOfNew().forEach((present, then) -> {
            if (!present.equals(then)) {
                steps.put(present, then);
            }
        });
        List<ModelChange> other = new ArrayList<>();
        steps.forEach((present, then) -> other.add(id(after.called(present), then, present)));
        ways.same().stream()
                .filter(same -> !same.around())
                .filter(same -> !same.before().id().equals(same.after().id()))
                .map(same -> id(
                        compared.called(same.after()),
                        same.before().id(),
                        same.after().id()))
                .forEach(other::add);
        if (other.size() > MOST_IDS) {
            changes.add(Changes.changed(ChangeCode.IDS, "", Phrase.text(Integer.toString(other.size()))));
        } else {
            changes.addAll(other);
        }
    }

    private static ModelChange id(Phrase called, String then, String present) {
        return Changes.changed(ChangeCode.ID, present, called, NOTHING, Phrase.text(present), Phrase.text(then));
    }
}
