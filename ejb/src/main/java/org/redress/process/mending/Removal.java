package org.redress.process.mending;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Takes an element away with everything that cannot be without it: what lies in it, the events at its edge, the ways from and to
 * it, and how all of that is drawn. Where one way leads to it and one leads on, they become one.
 */
final class Removal {
    private static final Set<String> WAYS = Set.of("sequenceFlow", "messageFlow", "association");
    private static final Set<String> MENTIONS = Set.of("incoming", "outgoing", "flowNodeRef");

    private final WrittenFile file;
    private final Pen pen;
    private final WrittenElement element;
    private final Optional<Bridge> bridge;
    private final Set<WrittenElement> gone = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();

    Removal(WrittenFile file, Pen pen, WrittenElement element) {
        this.file = file;
        this.pen = pen;
        this.element = element;
        this.bridge = Bridge.over(file, element);
    }

    boolean remove() {
        if (element.parent().isEmpty()) {
            return false;
        }
        take(element);
        while (file.all().filter(this::cannotStay).findFirst().map(this::take).isPresent()) {
            continue;
        }
        gone.stream()
                .filter(each -> each.parent().filter(gone::contains).isEmpty())
                .forEach(pen::remove);
        file.all().filter(each -> !gone.contains(each)).forEach(this::forget);
        bridge.ifPresent(over -> over.build(pen));
        return true;
    }

    private WrittenElement take(WrittenElement root) {
        root.all().forEach(each -> {
            gone.add(each);
            if (!each.id().isEmpty()) {
                ids.add(each.id());
            }
        });
        return root;
    }

    private boolean cannotStay(WrittenElement each) {
        return !gone.contains(each)
                && bridge.filter(over -> over.keeps(each)).isEmpty()
                && (WAYS.contains(each.local()) && (names(each, "sourceRef") || names(each, "targetRef"))
                        || each.is("boundaryEvent") && names(each, "attachedToRef")
                        || each.is("BPMNShape", "BPMNEdge") && names(each, "bpmnElement")
                        || MENTIONS.contains(each.local()) && ids.contains(each.said()));
    }

    private boolean names(WrittenElement each, String attribute) {
        return ids.contains(each.text(attribute));
    }

    /** What stays does not name what is gone. */
    private void forget(WrittenElement each) {
        each.attributes().stream()
                .filter(attribute -> attribute.prefix().isEmpty())
                .filter(attribute ->
                        attribute.name().equals("default") || attribute.name().endsWith("Ref"))
                .filter(attribute -> ids.contains(attribute.value()))
                .filter(attribute -> bridge.filter(over -> over.keeps(each)).isEmpty())
                .forEach(pen::removeAttribute);
    }
}
