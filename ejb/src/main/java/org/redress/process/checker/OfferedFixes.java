package org.redress.process.checker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.model.ComplaintForm;
import org.redress.process.contract.Clause;
import org.redress.process.contract.Contract;
import org.redress.process.contract.Part;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixKind;

/** Of the changes that are offered, leaves those out that would do harm elsewhere: what they are about is mended by hand. */
final class OfferedFixes {
    private final List<ModelFile> files;

    OfferedFixes(List<ModelFile> files) {
        this.files = files;
    }

    Finding harmless(Finding finding) {
        return finding.fix().filter(fix -> doesHarm(finding, fix)).isPresent() ? finding.mendedByHand() : finding;
    }

    private boolean doesHarm(Finding finding, Fix fix) {
        return files.stream()
                .filter(file -> file.resource().equals(finding.place().resource()))
                .anyMatch(file -> isTwice(file, fix.element())
                        || fix.kind() == FixKind.REMOVE_ELEMENT && file.isProcess() && isMissed(file, fix.element()));
    }

    private static boolean isTwice(ModelFile file, String id) {
        return Xml.all(file.root()).filter(each -> Xml.id(each).equals(id)).count() > 1;
    }

    /** Whether something would stop a release that does not stop it now. */
    private boolean isMissed(ModelFile file, String id) {
        Set<Element> gone = Xml.all(file.root())
                .filter(each -> Xml.id(each).equals(id)
                        || Xml.text(each, "attachedToRef").equals(id))
                .flatMap(Xml::all)
                .collect(Collectors.toSet());
        return leavesADeadEnd(file, id)
                || gone.stream().anyMatch(each -> isWhatAnEventWaitsFor(each, id) || hasOutcomes(each))
                || Contract.clauses().stream()
                        .filter(Clause::required)
                        .anyMatch(clause -> isIn(gone.stream(), clause, file) && !isLeft(clause, file, gone));
    }

    /** What several ways lead to, or one that does not go on in one, cannot be bridged. */
    private static boolean leavesADeadEnd(ModelFile file, String id) {
        long to = ways(file, "targetRef", id);
        return to > 1 || to == 1 && ways(file, "sourceRef", id) != 1;
    }

    private static long ways(ModelFile file, String end, String id) {
        return file.all("sequenceFlow")
                .filter(way -> Xml.text(way, end).equals(id))
                .count();
    }

    private static boolean isWhatAnEventWaitsFor(Element element, String id) {
        return Xml.id(element).equals(id) && element.getTagName().endsWith("EventDefinition");
    }

    /** Conditions may ask for them. */
    private static boolean hasOutcomes(Element element) {
        return Xml.engine(element, "formKey").equals(ComplaintForm.CHECK.id());
    }

    private boolean isLeft(Clause clause, ModelFile changed, Set<Element> gone) {
        return files.stream()
                .anyMatch(file -> (clause.part() != Part.MESSAGE || file.equals(changed))
                        && isIn(Xml.all(file.root()).filter(each -> !gone.contains(each)), clause, file));
    }

    private static boolean isIn(Stream<Element> elements, Clause clause, ModelFile file) {
        return switch (clause.part()) {
            case FORM -> elements.anyMatch(each -> Xml.engine(each, "formKey").equals(clause.name()));
            case ACTION ->
                elements.anyMatch(each -> Xml.engine(each, "delegateExpression").equals("${" + clause.name() + "}"));
            case MESSAGE -> {
                Messages messages = new Messages(file);
                yield elements.flatMap(messages::awaitedBy).anyMatch(clause.name()::equals);
            }
            case PROCESS, DECISION, GROUP, GROUP_VARIABLE, PERSON, VARIABLE -> false;
        };
    }
}
