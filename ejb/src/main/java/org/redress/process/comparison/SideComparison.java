package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Compares what stands in a file beside its steps and ways: notes, what is declared for several events, and all the rest. */
record SideComparison(Drawing before, Drawing after) {
    private static final Phrase NOTHING = Phrase.text("");
    private static final Set<String> READ_OF_FILES = Set.of(
            "id", "exporter", "exporterVersion", "process", "message", "error", "escalation", "signal", "category");

    List<ModelChange> changes() {
        List<ModelChange> changes = new ArrayList<>();
        notes(changes);
        declared(changes);
        changes.addAll(ofTheFile(after).since(ofTheFile(before), "", Phrase.of("theFile")));
        return changes;
    }

    private void notes(List<ModelChange> changes) {
        Map<String, Element> gone = new LinkedHashMap<>(before.notes());
        after.notes().forEach((id, note) -> {
            Element then = gone.remove(id);
            changes.addAll(note(note).since(then == null ? new Traits() : note(then), id, NOTHING));
        });
        gone.forEach((id, note) -> changes.addAll(new Traits().since(note(note), id, NOTHING)));
    }

    private static Traits note(Element note) {
        Traits traits = new Traits().put(ChangeCode.NOTE, Xml.cell(note).replaceAll("\\s+", " "), Phrase::text);
        Rest.of(note, Set.of("id", "text", "textFormat"), traits);
        return traits;
    }

    /** What an event names is told at the event, except by which id it is known and what nobody names. */
    private void declared(List<ModelChange> changes) {
        Map<String, Phrase> then = declared(before);
        Map<String, Phrase> now = declared(after);
        now.forEach((id, what) -> {
            String other = then.entrySet().stream()
                    .filter(each -> each.getValue().equals(what) && !now.containsKey(each.getKey()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            if (then.containsKey(id)) {
                if (!then.get(id).equals(what)) {
                    changes.add(Changes.changed(
                            ChangeCode.TECHNICAL, id, Phrase.of("theFile"), Phrase.text(id), what, then.get(id)));
                }
            } else if (!other.isEmpty()) {
                changes.add(Changes.changed(ChangeCode.ID, id, what, NOTHING, Phrase.text(id), Phrase.text(other)));
            } else if (!after.isUsed(id)) {
                changes.add(Changes.added(ChangeCode.TECHNICAL, id, Phrase.of("theFile"), Phrase.text(id), what));
            }
        });
        then.forEach((id, what) -> {
            if (!now.containsKey(id) && !now.containsValue(what) && !before.isUsed(id)) {
                changes.add(Changes.removed(
                        ChangeCode.TECHNICAL, id, Phrase.of("theFile"), Phrase.text(id), NOTHING, what));
            }
        });
    }

    private static Map<String, Phrase> declared(Drawing drawing) {
        Map<String, Phrase> declared = new LinkedHashMap<>();
        drawing.declared().forEach((id, element) -> {
            Traits own = new Traits();
            Rest.of(element, Set.of("id"), own);
            List<String> said =
                    own.all().values().stream().map(Phrase::text).distinct().toList();
            declared.put(id, Phrase.text(element.getTagName() + " " + String.join(" ", said)));
        });
        return declared;
    }

    private static Traits ofTheFile(Drawing drawing) {
        Traits traits = new Traits();
        Rest.of(drawing.root(), READ_OF_FILES, traits);
        return traits;
    }
}
