package org.redress.process.comparison;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Scope;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/** Reads what the elements of one drawing say of themselves. */
final class StepTraits {
    private static final Set<String> READ_OF_STEPS = Set.of(
            "id",
            "name",
            "documentation",
            "extensionElements",
            "default",
            "assignee",
            "candidateGroups",
            "formKey",
            "dueDate",
            "followUpDate",
            "priority",
            "delegateExpression",
            "decisionRef",
            "resultVariable",
            "calledElement",
            "asyncBefore",
            "asyncAfter",
            "attachedToRef",
            "messageRef",
            "multiInstanceLoopCharacteristics",
            "messageEventDefinition",
            "timerEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition");
    private static final Set<String> READ_OF_WAYS =
            Set.of("id", "name", "documentation", "extensionElements", "sourceRef", "targetRef", "conditionExpression");
    private static final Set<String> READ_OF_PROCESSES =
            Set.of("id", "name", "documentation", "extensionElements", "isExecutable", "historyTimeToLive");

    private final Drawing drawing;
    private final ConditionWords conditions;

    StepTraits(Drawing drawing, Amounts amounts) {
        this.drawing = drawing;
        conditions = new ConditionWords(amounts);
    }

    /** What a step says, except what it is called and how it asks by the general form. */
    Traits of(Step drawn) {
        Element step = drawn.element();
        Traits traits = new Traits();
        people(step, traits);
        traits.put(ChangeCode.ACTION, Xml.engine(step, "delegateExpression"), Said::action)
                .put(ChangeCode.DECISION, Xml.engine(step, "decisionRef"), Said::decision)
                .put(ChangeCode.RESULT, Xml.engine(step, "resultVariable"), Said::fact)
                .put(ChangeCode.CALLED_PROCESS, Xml.text(step, "calledElement"), Said::process)
                .when(ChangeCode.INTERRUPTS, interrupts(drawn));
        new EventTraits(drawing, traits).of(step);
        repeats(step, traits);
        extensions(step, traits);
        documentation(step, traits);
        traits.when(
                        ChangeCode.SAVE_POINT_BEFORE,
                        Xml.engine(step, "asyncBefore").equals("true"))
                .when(
                        ChangeCode.SAVE_POINT_AFTER,
                        Xml.engine(step, "asyncAfter").equals("true"));
        Set<String> read = new HashSet<>(READ_OF_STEPS);
        read.add(howItInterrupts(drawn));
        step.elements().stream()
                .filter(Drawing::isPart)
                .map(Element::getTagName)
                .forEach(read::add);
        Rest.of(step, read, traits);
        return traits;
    }

    /** What a way says, except where it leads. */
    Traits ofWay(Element flow) {
        Traits traits = new Traits();
        traits.put(ChangeCode.WAY_NAME, Xml.name(flow), Phrase::text);
        Xml.child(flow, "conditionExpression").ifPresent(condition -> {
            traits.put(ChangeCode.CONDITION, condition.getText().strip(), conditions::of);
            Rest.of(condition, Set.of("id"), traits);
        });
        extensions(flow, traits);
        documentation(flow, traits);
        Rest.of(flow, READ_OF_WAYS, traits);
        return traits;
    }

    /** What a process says of itself. */
    Traits ofProcess(Element process) {
        Traits traits = new Traits();
        traits.put(ChangeCode.NAME, Xml.name(process), Phrase::text);
        documentation(process, traits);
        traits.when(ChangeCode.EXECUTABLE, Xml.text(process, "isExecutable").equals("true"))
                .put(ChangeCode.KEPT_FOR, Xml.engine(process, "historyTimeToLive"), Said::period);
        extensions(process, traits);
        Set<String> read = new HashSet<>(READ_OF_PROCESSES);
        process.elements().stream()
                .filter(Drawing::isPart)
                .map(Element::getTagName)
                .forEach(read::add);
        Rest.of(process, read, traits);
        return traits;
    }

    private static void people(Element step, Traits traits) {
        traits.put(ChangeCode.GROUP, Xml.engine(step, "candidateGroups"), Said::group)
                .put(ChangeCode.PERSON, Xml.engine(step, "assignee"), Said::person)
                .put(ChangeCode.FORM, Xml.engine(step, "formKey"), Said::form)
                .put(ChangeCode.DEADLINE, Xml.engine(step, "dueDate"), Said::deadline)
                .put(ChangeCode.FOLLOW_UP, Xml.engine(step, "followUpDate"), Said::deadline)
                .put(ChangeCode.PRIORITY, Xml.engine(step, "priority"), Phrase::text);
    }

    private static void documentation(Element element, Traits traits) {
        Xml.child(element, "documentation")
                .ifPresent(words -> traits.put(
                        ChangeCode.DOCUMENTATION, words.getText().strip().replaceAll("\\s+", " "), Phrase::text));
    }

    private void repeats(Element step, Traits traits) {
        Xml.child(step, "multiInstanceLoopCharacteristics").ifPresent(loop -> {
            boolean oneByOne = Xml.text(loop, "isSequential").equals("true");
            traits.put(
                    Trait.of(ChangeCode.REPEATED),
                    Phrase.of(
                            oneByOne ? "oneByOne" : "atOnce",
                            Xml.child(loop, "loopCardinality")
                                    .map(count -> count.getText().strip())
                                    .orElse("")));
            Xml.child(loop, "completionCondition")
                    .ifPresent(condition -> traits.put(
                            ChangeCode.REPEATED_UNTIL, condition.getText().strip(), conditions::of));
            Rest.of(loop, Set.of("id", "isSequential", "loopCardinality", "completionCondition"), traits);
        });
    }

    private void extensions(Element element, Traits traits) {
        Properties.of(element).everywhere(traits);
        Stream<Element> extensions = Xml.children(element, "extensionElements");
        extensions.forEach(each -> {
            Xml.child(each, "failedJobRetryTimeCycle")
                    .ifPresent(cycle ->
                            traits.put(ChangeCode.RETRIES, cycle.getText().strip(), Said::retries));
            Xml.children(each, "in").forEach(in -> hands(ChangeCode.HANDED_ON, in, traits));
            Xml.children(each, "out").forEach(out -> hands(ChangeCode.HANDED_BACK, out, traits));
            Rest.of(each, Set.of("properties", "failedJobRetryTimeCycle", "in", "out"), traits);
        });
    }

    /** Each is something by itself: it is there, or it is not. */
    private static void hands(ChangeCode code, Element mapping, Traits traits) {
        Phrase what = Xml.text(mapping, "variables").equals("all")
                ? Phrase.of("allFacts")
                : !Xml.text(mapping, "businessKey").isEmpty()
                        ? Phrase.of("caseNumber")
                        : handedAs(Xml.text(mapping, "source"), Xml.text(mapping, "target"));
        traits.put(new Trait(code, what), what);
        if (what.word().equals("caseNumber")) {
            Rest.of(mapping, Set.of(), traits);
        } else {
            Rest.of(mapping, Set.of("variables", "source", "target"), traits);
        }
    }

    private static Phrase handedAs(String source, String target) {
        return source.equals(target) ? Said.fact(source) : Phrase.of("handedAs", Said.fact(source), Said.fact(target));
    }

    private boolean interrupts(Step step) {
        String how = howItInterrupts(step);
        return !how.isEmpty() && !Xml.text(step.element(), how).equals("false");
    }

    /** The attribute that says whether it ends what it is drawn at or in; empty where it can end nothing. */
    private String howItInterrupts(Step step) {
        Step parent = drawing.steps().get(step.parent());
        boolean inEvent = parent != null && Scope.isEventSubProcess(parent.element());
        return switch (step.tag()) {
            case "boundaryEvent" -> "cancelActivity";
            case "startEvent" -> inEvent ? "isInterrupting" : "";
            default -> "";
        };
    }
}
