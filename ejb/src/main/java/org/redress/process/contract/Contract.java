package org.redress.process.contract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintDelegate;
import org.redress.model.ComplaintForm;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;

/** All clauses. Whatever is in no clause is an owner's own: ids, names, order and number of steps. */
public final class Contract {
    private static final List<Clause> CLAUSES = Stream.of(
                    processes(), decisions(), messages(), forms(), people(), variables(), actions())
            .flatMap(clauses -> clauses)
            .toList();
    private static final Map<Part, Set<String>> NAMES = CLAUSES.stream()
            .collect(Collectors.groupingBy(
                    Clause::part,
                    () -> new EnumMap<>(Part.class),
                    Collectors.mapping(Clause::name, Collectors.toUnmodifiableSet())));

    private Contract() {}

    public static List<Clause> clauses() {
        return CLAUSES;
    }

    /** What a set of models without does not fit. */
    public static Stream<Clause> required(Part part) {
        return CLAUSES.stream().filter(clause -> clause.part() == part && clause.required());
    }

    /** Everything of a part that a model may name. */
    public static Set<String> names(Part part) {
        return NAMES.getOrDefault(part, Set.of());
    }

    /** Whether the product sends a message sooner or later, so that nobody waits for it for ever. */
    public static boolean comesByItself(String message) {
        return message.equals(ComplaintMessage.CLOCK_MOVED.id());
    }

    /** Whether an event at which a message comes must interrupt, or must not; nothing where it may be drawn either way. */
    public static Optional<Boolean> ends(String message) {
        return ComplaintMessage.byId(message).flatMap(RequiredParts::ends);
    }

    private static Stream<Clause> processes() {
        return Arrays.stream(ComplaintProcess.values())
                .map(process -> Clause.required(Part.PROCESS, process.id(), reason(process)));
    }

    private static Reason reason(ComplaintProcess process) {
        return switch (process) {
            case COMPLAINT_HANDLING -> Reason.CASE_BEGINS_WITH_IT;
            case IDENTIFICATION,
                    INFORMATION,
                    CLASSIFICATION,
                    COMMITMENT,
                    SOLUTION,
                    STAKEHOLDER_NOTIFICATION,
                    CLOSURE,
                    SILENCE -> Reason.CASE_GOES_THROUGH_IT;
            case SHORT_PATH, ENQUIRY, REQUEST, COMPLIMENT -> Reason.SHORT_PATH_ENDS_WITH_IT;
            case PROMISE -> Reason.PROMISE_IS_WATCHED_BY_IT;
            case SERVICE_LEVEL -> Reason.CLOCK_IS_WATCHED_BY_IT;
            case ESCALATION -> Reason.ESCALATION_IS_SETTLED_BY_IT;
            case PARTICIPANT -> Reason.PARTICIPANT_IS_ASKED_BY_IT;
            case VISIT -> Reason.VISIT_IS_MADE_BY_IT;
            case HANDOVER -> Reason.HANDOVER_IS_DECIDED_BY_IT;
            case FOLLOW_UP -> Reason.FOLLOW_UP_IS_MADE_BY_IT;
        };
    }

    private static Stream<Clause> decisions() {
        return Arrays.stream(ComplaintDecision.values())
                .map(decision -> Clause.required(
                        Part.DECISION,
                        decision.id(),
                        TableContract.of(decision).askedByProduct()
                                ? Reason.PRODUCT_ASKS_IT
                                : Reason.MODEL_MAY_ASK_IT));
    }

    private static Stream<Clause> messages() {
        return Arrays.stream(ComplaintMessage.values())
                .map(message -> Clause.required(
                        Part.MESSAGE, message.id(), RequiredParts.reason(message), RequiredParts.whoAwaits(message)));
    }

    private static Stream<Clause> forms() {
        return Arrays.stream(ComplaintForm.values()).map(form -> RequiredParts.reason(form)
                .map(reason -> Clause.required(Part.FORM, form.id(), reason))
                .orElseGet(() -> Clause.allowed(Part.FORM, form.id(), Reason.MODEL_MAY_SHOW_IT)));
    }

    private static Stream<Clause> actions() {
        return Arrays.stream(ComplaintDelegate.values()).map(action -> RequiredParts.reason(action)
                .map(reason -> Clause.required(Part.ACTION, action.id(), reason))
                .orElseGet(() -> Clause.allowed(Part.ACTION, action.id(), Reason.MODEL_MAY_DO_IT)));
    }

    private static Stream<Clause> people() {
        Function<Part, Function<String, Clause>> named = part -> name -> Clause.allowed(
                part,
                name,
                part == Part.GROUP
                        ? Reason.ACCOUNTS_HAVE_IT
                        : part == Part.PERSON ? Reason.CASE_NAMES_HER : Reason.TABLE_NAMES_IT);
        return Stream.of(
                        Stream.of("agent", "supervisor", "manager").map(named.apply(Part.GROUP)),
                        RequiredParts.groupVariables().map(named.apply(Part.GROUP_VARIABLE)),
                        RequiredParts.people().map(named.apply(Part.PERSON)))
                .flatMap(clauses -> clauses);
    }

    private static Stream<Clause> variables() {
        return Arrays.stream(ComplaintVariable.values())
                .map(variable -> Clause.allowed(Part.VARIABLE, variable.id(), Reason.PRODUCT_SETS_IT));
    }
}
