package org.redress.process.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.redress.process.allowlist.ModelLock;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.ModelComparison;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Phrase;

/** Compares two sets file by file, and each file by what it says. */
@ApplicationScoped
public class CamundaModelComparison implements ModelComparison {
    @Inject
    Currency currency;

    @Override
    public List<FileDifference> compare(ModelSet before, ModelSet after) {
        TreeSet<String> names = new TreeSet<>(before.resources().keySet());
        names.addAll(after.resources().keySet());
        return names.stream()
                .flatMap(name -> compare(
                        name, before.resources().get(name), after.resources().get(name)))
                .toList();
    }

    private Stream<FileDifference> compare(String name, @Nullable String before, @Nullable String after) {
        List<ModelChange> changes = Objects.equals(before, after) ? List.of() : changes(name, before, after);
        return changes.isEmpty() ? Stream.of() : Stream.of(new FileDifference(name, changes));
    }

    private List<ModelChange> changes(String name, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return List.of(whole(ChangeKind.ADDED, name, Objects.requireNonNull(after)));
        }
        if (after == null) {
            return List.of(whole(ChangeKind.REMOVED, name, before));
        }
        Optional<Element> rootBefore = ModelLock.read(before);
        Optional<Element> rootAfter = ModelLock.read(after);
        if (rootBefore.isEmpty() || rootAfter.isEmpty()) {
            ChangeKind kind = rootBefore.isPresent()
                    ? ChangeKind.ADDED
                    : rootAfter.isPresent() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
            return List.of(Changes.of(kind, ChangeCode.FILE_NOT_READABLE, ""));
        }
        return changes(name, rootBefore.get(), rootAfter.get());
    }

    private List<ModelChange> changes(String name, Element before, Element after) {
        Amounts amounts = new Amounts(currency);
        List<ModelChange> changes = name.endsWith(".dmn")
                ? new TableComparison(before, after, amounts).changes()
                : new ProcessComparison(before, after, amounts).changes();
        boolean isTheSame = changes.isEmpty() && WholeText.of(before).equals(WholeText.of(after));
        return changes.isEmpty() && !isTheSame ? List.of(Changes.changed(ChangeCode.LAYOUT, "")) : changes;
    }

    /** A file that came or went, by what people call what is in it. */
    private static ModelChange whole(ChangeKind kind, String name, String xml) {
        Phrase called = ModelLock.read(xml)
                .flatMap(root -> Stream.of("process", "decision")
                        .flatMap(tag -> Xml.children(root, tag))
                        .findFirst())
                .map(Said::called)
                .orElseGet(() -> Phrase.text(name));
        return Changes.of(kind, ChangeCode.FILE, "", called, Phrase.of(name.endsWith(".dmn") ? "aTable" : "aProcess"));
    }
}
