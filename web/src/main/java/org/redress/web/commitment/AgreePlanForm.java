package org.redress.web.commitment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ConfirmationView;
import org.redress.commitment.boundary.AgreePlan;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.CommitmentDetails.Round;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.commitment.boundary.Offer;
import org.redress.commitment.boundary.PlanNotAgreed;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.contact.domain.ContactMethod;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.DeciderQueries;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.BusinessMessages;

/** Agreeing the plan with the customer: what is offered, who does what, when she next hears. Source. */
@Named
@ViewScoped
public class AgreePlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As many options are a range. */
    private static final int RANGE = 2;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient CommitmentService service;

    @Inject
    transient CommitmentQueries commitments;

    @Inject
    transient AuthorityQueries authorities;

    @Inject
    transient DeciderQueries deciders;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient ClosureQueries closures;

    private final List<OptionRow> options = new ArrayList<>();
    private final List<StepRow> steps = new ArrayList<>();
    private final TimeEntry next = new TimeEntry();
    private int chosen;
    private String whyNoRange = "";
    private String otherInformation = "";
    private boolean nothingToDo;
    private String agreedBy = "";
    private AgreementMeans means = AgreementMeans.TELEPHONE;
    private @Nullable Integer newsEveryDays;
    private String refusal = "";

    @PostConstruct
    void init() {
        CaseDetails details = caseView.getDetails();
        agreedBy = details.customer().name();
        newsEveryDays = commitments.newsEveryDays(caseView.getCaseId());
        lastRound().ifPresent(round -> round.options()
                .forEach(option -> options.add(OptionRow.of(option, commitments.zone()))));
        if (options.isEmpty()) {
            details.wishes().stream()
                    .sorted()
                    .limit(RANGE)
                    .map(OptionRow::wished)
                    .forEach(options::add);
        }
        while (options.size() < RANGE) {
            options.add(new OptionRow());
        }
        steps.add(new StepRow(Party.US, ""));
        steps.add(new StepRow(Party.CUSTOMER, details.customer().name()));
        judge();
    }

    /** Offers what satisfied another customer: in the first place that is free, else as one more option. Source: R-043. */
    public void use(AnswerFromCase answer) {
        keepChoice();
        OptionRow row = options.stream().filter(OptionRow::isBlank).findFirst().orElseGet(() -> {
            options.add(new OptionRow());
            return options.get(options.size() - 1);
        });
        row.take(answer.remediation());
        judge();
    }

    /** One more option. */
    public void addOption() {
        keepChoice();
        options.add(new OptionRow());
        judge();
    }

    /** One more step. */
    public void addStep() {
        keepChoice();
        steps.add(new StepRow());
    }

    /** Asks policy about the options and who could approve them, and the calendar and the contact window about the times, as they are typed. */
    public void judge() {
        keepChoice();
        Approvers approvers = new Approvers(deciders, caseView.getCaseId());
        options.forEach(option -> option.judge(authorities, approvers));
        steps.forEach(step -> step.judge(promises));
        next.judge(promises, caseView.getCaseId());
    }

    /** The customer agrees. */
    public @Nullable String agree() {
        keepChoice();
        if (hasLooseEnds()) {
            return null;
        }
        AgreePlan plan = new AgreePlan(
                offer(),
                position(),
                planned(),
                nothingToDo,
                otherInformation,
                agreedBy,
                means,
                next.nextContact(),
                Optional.ofNullable(newsEveryDays));
        retrying.run(() -> service.agree(caseView.getWorkItemId(), plan));
        return caseView.done("commitment.plan.done.agreed");
    }

    /** The customer does not agree. */
    public @Nullable String notAgreed() {
        keepChoice();
        if (hasLooseEnds()) {
            return null;
        }
        PlanNotAgreed command = new PlanNotAgreed(
                offer(), planned(), refusal, next.isComplete() ? Optional.of(next.nextContact()) : Optional.empty());
        retrying.run(() -> service.notAgreed(caseView.getWorkItemId(), command));
        return caseView.done("commitment.plan.done.refused");
    }

    /** The rounds the customer did not agree in, the first one first. */
    public List<Round> getRefusedRounds() {
        return commitments.ofCase(caseView.getCaseId()).stream()
                .flatMap(commitment -> commitment.rounds().stream())
                .filter(round -> !round.isAgreed())
                .toList();
    }

    /** What she said last where that was that it is not solved. */
    public @Nullable ConfirmationView getNotSolved() {
        List<ConfirmationView> answers = closures.confirmationsOf(caseView.getCaseId());
        return answers.isEmpty() || answers.get(answers.size() - 1).solved() ? null : answers.get(answers.size() - 1);
    }

    public String refusalOf(Round round) {
        return round.notAgreedBecause().orElse("");
    }

    private Optional<Round> lastRound() {
        List<Round> refused = getRefusedRounds();
        return refused.isEmpty() ? Optional.empty() : Optional.of(refused.get(refused.size() - 1));
    }

    private void keepChoice() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String choice = sent.getOrDefault("chosen", "");
        if (choice.matches("\\d")) {
            chosen = Integer.parseInt(choice);
        }
    }

    private Offer offer() {
        return new Offer(
                options.stream()
                        .filter(option -> !option.isBlank())
                        .map(OptionRow::offered)
                        .toList(),
                whyNoRange);
    }

    private int position() {
        if (chosen >= options.size() || options.get(chosen).isBlank()) {
            return -1;
        }
        return (int) options.subList(0, chosen).stream()
                .filter(option -> !option.isBlank())
                .count();
    }

    private boolean hasLooseEnds() {
        Optional<String> missing = missing();
        missing.ifPresent(messages::warn);
        return missing.isPresent();
    }

    private Optional<String> missing() {
        if (options.stream().allMatch(OptionRow::isBlank)) {
            return Optional.of("commitment.plan.option.none");
        }
        if (steps.stream().allMatch(StepRow::isBlank)) {
            return Optional.of("commitment.plan.step.none");
        }
        return steps.stream().anyMatch(step -> !step.isBlank() && !step.isComplete())
                ? Optional.of("commitment.plan.step.incomplete")
                : Optional.empty();
    }

    private List<PlannedStep> planned() {
        return steps.stream()
                .filter(step -> !step.isBlank())
                .map(StepRow::planned)
                .toList();
    }

    public List<Remedy> getRemedies() {
        return List.of(Remedy.values());
    }

    public List<Party> getParties() {
        return List.of(Party.values());
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public List<AgreementMeans> getMeansOfAgreement() {
        return List.of(AgreementMeans.values());
    }

    public List<OptionRow> getOptions() {
        return options;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public TimeEntry getNext() {
        return next;
    }

    public int getChosen() {
        return chosen;
    }

    public String getWhyNoRange() {
        return whyNoRange;
    }

    public void setWhyNoRange(String value) {
        whyNoRange = value;
    }

    public String getOtherInformation() {
        return otherInformation;
    }

    public void setOtherInformation(String value) {
        otherInformation = value;
    }

    public boolean isNothingToDo() {
        return nothingToDo;
    }

    public void setNothingToDo(boolean value) {
        nothingToDo = value;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String value) {
        agreedBy = value;
    }

    public AgreementMeans getMeans() {
        return means;
    }

    public void setMeans(AgreementMeans value) {
        means = value;
    }

    public @Nullable Integer getNewsEveryDays() {
        return newsEveryDays;
    }

    public void setNewsEveryDays(@Nullable Integer value) {
        newsEveryDays = value;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String value) {
        refusal = value;
    }
}
