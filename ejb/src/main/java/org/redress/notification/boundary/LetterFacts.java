package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ClosureView;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Salutation;
import org.redress.servicelevel.domain.OperatingHours;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;

/** Gathers what a letter mentions, in the words it is mentioned in. */
@ApplicationScoped
class LetterFacts {
    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

    @Inject
    CommitmentQueries commitments;

    @Inject
    PromiseQueries promises;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    ClosureQueries closures;

    @Inject
    StaffDirectory staff;

    @Inject
    OperatingHours hours;

    @Inject
    LetterSettings settings;

    /** The facts by the names the templates use; what is not known is absent. */
    Map<String, String> of(LetterKind kind, CaseDetails details, CaseEvent event) {
        Map<String, String> facts = new HashMap<>();
        facts.put("salutation", salutation(details.customer().particulars()));
        facts.put("reference", details.reference());
        facts.put("kind", details.summary().kind().name().toLowerCase(Locale.ROOT));
        facts.put("title", details.summary().title());
        facts.put("handler", handler(details));
        facts.put("organisation", settings.organisation());
        switch (kind) {
            case ACKNOWLEDGEMENT, RECEIPT ->
                earliest(promises.openOf(details.caseId()), PromiseKind.FIRST_ANSWER)
                        .ifPresent(at -> facts.put("nextHear", dayAndHour(at)));
            case PLAN -> addPlan(details.caseId(), facts);
            case OUTCOME -> addOutcome(details.caseId(), facts);
            case REMINDER_TO_CONFIRM -> {
                addOutcome(details.caseId(), facts);
                addOpenUntil(event, facts);
            }
            case CLOSING, CLOSING_UNANSWERED -> facts.remove("title");
            case ANSWER -> facts.put("answer", answer(details.caseId()));
        }
        return facts;
    }

    private void addPlan(long caseId, Map<String, String> facts) {
        List<CommitmentDetails> all = commitments.ofCase(caseId);
        Optional<CommitmentDetails> latest = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        latest.flatMap(CommitmentDetails::agreedOption).ifPresent(option -> facts.put("solution", option.title()));
        latest.flatMap(CommitmentDetails::agreedRound)
                .ifPresent(round -> facts.put(
                        "steps", round.steps().stream().map(this::step).collect(Collectors.joining("\n"))));
        List<PromiseView> open = promises.openOf(caseId);
        earliest(open, PromiseKind.RESOLUTION).ifPresent(at -> facts.put("promised", dayAndHour(at)));
        earliest(open, PromiseKind.NEXT_CONTACT).ifPresent(at -> facts.put("nextHear", dayAndHour(at)));
    }

    private void addOutcome(long caseId, Map<String, String> facts) {
        List<OutcomeNoticeView> notices = stakeholders.noticesOf(caseId);
        OutcomeNoticeView last = notices.get(notices.size() - 1);
        facts.put("outcome", last.words());
        facts.put("toldOn", dayAndHour(last.toldAt()));
    }

    private void addOpenUntil(CaseEvent event, Map<String, String> facts) {
        Optional.ofNullable(event.payload().get("openUntil"))
                .ifPresent(until -> facts.put("openUntil", dayAndHour(Instant.parse(until))));
    }

    private String answer(long caseId) {
        List<ClosureView> ends = closures.closuresOf(caseId);
        return ends.get(ends.size() - 1).actions();
    }

    private String step(CommitmentDetails.Step step) {
        return "- " + step.who() + ": " + step.what() + ", by " + dayAndHour(step.deadline());
    }

    private static Optional<Instant> earliest(List<PromiseView> open, PromiseKind kind) {
        return open.stream()
                .filter(promise -> promise.kind() == kind)
                .map(PromiseView::dueAt)
                .min(Comparator.naturalOrder());
    }

    private String handler(CaseDetails details) {
        Optional<Long> owner = details.summary().owners().actual().or(() -> details.summary()
                .owners()
                .perceived());
        return owner.flatMap(id -> Optional.ofNullable(staff.names(List.of(id)).get(id)))
                .orElse("Our complaints desk");
    }

    private static String salutation(Particulars who) {
        return new Salutation(who.title(), who.firstName(), who.lastName()).text();
    }

    private String dayAndHour(Instant moment) {
        return DAY_AND_HOUR.format(moment.atZone(hours.zone()));
    }
}
