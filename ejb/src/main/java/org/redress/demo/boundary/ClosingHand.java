package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.closure.boundary.AnswerContact;
import org.redress.closure.boundary.CloseComplaint;
import org.redress.closure.boundary.ClosureService;
import org.redress.closure.boundary.RecordNotSolved;
import org.redress.closure.boundary.RecordSatisfaction;
import org.redress.closure.boundary.ShortPathService;
import org.redress.closure.boundary.SilenceService;
import org.redress.closure.boundary.ThankCustomer;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.KeepPromise;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.complaint.domain.ContactKind;
import org.redress.demo.domain.Turn;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.stakeholder.boundary.InformCustomer;
import org.redress.stakeholder.boundary.NotificationService;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.boundary.TellStakeholders;
import org.redress.stakeholder.domain.ReportWay;

/** Steps 11 and 12, and the short paths of what is no complaint. */
@ApplicationScoped
class ClosingHand implements Hand {
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    /** What is declined is said plainly. */
    private static final String POLICY = "Our policy says so, and she has to know.";

    @Inject
    StakeholderService stakeholders;

    @Inject
    StakeholderQueries concerned;

    @Inject
    NotificationService notifications;

    @Inject
    ClosureService closures;

    @Inject
    SilenceService silences;

    @Inject
    ShortPathService shortPaths;

    @Inject
    PromiseService promises;

    @Inject
    PromiseQueries promised;

    @Inject
    StaffDirectory directory;

    @Inject
    Remedies remedies;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry("form:report", Step.of(7, 2, this::report)),
                entry("form:inform-customer", Step.of(7, 8, this::inform)),
                entry("form:confirm", Step.of(6, 1, this::confirm)),
                entry("form:review", Step.of(6, 1, doing -> silences.accept(doing.task()))),
                entry("form:close", Step.of(4, 0, this::close)),
                entry("form:answer", Step.of(8, 0, this::answer)),
                entry("form:decide-request", Step.of(9, 0, this::decide)),
                entry("form:thank", Step.of(5, 0, this::thank)));
    }

    private void report(Doing doing) {
        Set<Long> waiting = concerned.ofCase(doing.caseId()).stream()
                .filter(StakeholderView::isWaiting)
                .map(StakeholderView::stakeholderId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!waiting.isEmpty()) {
            stakeholders.tell(new TellStakeholders(
                    doing.caseId(),
                    waiting,
                    ReportWay.EMAIL,
                    "What happened, what we did, and what it means for you."));
        }
        notifications.report(doing.task());
    }

    private void inform(Doing doing) {
        notifications.informCustomer(new InformCustomer(
                doing.task(),
                remedies.inWords(doing) + ": it is done. We are sorry that it took this.",
                ReportWay.TELEPHONE,
                doing.now().minus(A_WHILE)));
    }

    private void confirm(Doing doing) {
        InventedCase life = doing.life();
        if (life.isToTake(Turn.NOT_SOLVED)) {
            closures.notSolved(new RecordNotSolved(
                    doing.task(),
                    "No. It is the same as before.",
                    Proof.SPOKEN,
                    doing.now().minus(A_WHILE),
                    Optional.of(moments.nextHear(life, doing.now()))));
            life.took(Turn.NOT_SOLVED);
            return;
        }
        closures.solved(new RecordSatisfaction(
                doing.task(),
                "Yes, that is what I wanted. Thank you.",
                life.customer().email().isEmpty() ? Proof.RECORDED_CALL : Proof.EMAIL,
                doing.now().minus(A_WHILE)));
    }

    private void close(Doing doing) {
        settle(doing);
        closures.close(new CloseComplaint(
                doing.task(), remedies.inWords(doing) + ". Stores and service were told.", List.of()));
    }

    private void answer(Doing doing) {
        settle(doing);
        String words = doing.life().matter().kind() == ContactKind.COMPLAINT
                ? "There is nothing wrong with it: it is meant to be like that, and the booklet says so on page 4."
                : doing.life().matter().answer();
        shortPaths.answer(new AnswerContact(doing.task(), words, ReportWay.TELEPHONE, POLICY));
    }

    private void decide(Doing doing) {
        settle(doing);
        AnswerContact told =
                new AnswerContact(doing.task(), doing.life().matter().answer(), ReportWay.TELEPHONE, POLICY);
        if (doing.life().matter().answer().startsWith("We cannot")) {
            shortPaths.decline(told);
        } else {
            shortPaths.grant(told);
        }
    }

    private void thank(Doing doing) {
        settle(doing);
        String team = directory.teams().keySet().stream().sorted().findFirst().orElseThrow();
        shortPaths.thank(new ThankCustomer(
                doing.task(),
                doing.life().matter().answer(),
                ReportWay.TELEPHONE,
                doing.item().team().orElse(team)));
    }

    /** What is still promised is done by now: she has been spoken with. */
    private void settle(Doing doing) {
        promised.openOf(doing.caseId()).stream()
                .map(PromiseView::promiseId)
                .sorted()
                .forEach(promiseId -> promises.keep(
                        promiseId,
                        new KeepPromise(doing.now(), Optional.of(ContactOutcome.REACHED), Optional.empty())));
    }
}
