package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.StepPolicy;
import org.redress.commitment.domain.TimeVerdict;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.customer.boundary.ConvenientTimes;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.servicelevel.domain.WorkingHours;

/** Which promises a case has, and when something may be promised for. */
@Stateless
public class PromiseQueries {
    @Inject
    PromiseRepository promises;

    @Inject
    ResolutionDeadline deadline;

    @Inject
    ContactWindow window;

    @Inject
    ConvenientTimes convenient;

    @Inject
    ComplaintQueries complaints;

    @Inject
    WorkingHours hours;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /** All promises of a case, by their time. Source: R-054. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<PromiseView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return promises.ofCase(caseId).stream().map(PromiseView::of).toList();
    }

    /**
     * One promise of a case. Source: R-054.
     *
     * @throws PromiseNotFound when the case has none of that id
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public PromiseView one(long caseId, long promiseId) {
        access.requireVisible(caseId);
        return promises.byId(promiseId)
                .filter(promise -> promise.caseId() == caseId)
                .map(PromiseView::of)
                .orElseThrow(PromiseNotFound::new);
    }

    /** The promises of a case that are neither kept, broken nor withdrawn, by their time. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<PromiseView> openOf(long caseId) {
        access.requireVisible(caseId);
        return promises.ofCase(caseId).stream()
                .filter(Promise::isOpen)
                .map(PromiseView::of)
                .toList();
    }

    /** How each of the cases stands with its promises, in one read; a case without any is absent. Source: R-005. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, SYSTEM})
    public Map<Long, PromiseOutlook> outlooks(Collection<Long> caseIds) {
        return promises.visibleOfCases(caseIds).stream()
                .collect(Collectors.groupingBy(
                        PromiseLine::caseId, Collectors.collectingAndThen(Collectors.toList(), PromiseOutlook::of)));
    }

    /** How many promises to a customer, in all her cases that the acting person may see, were kept and broken. Source: R-100. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public PromisesToHer toCustomer(long customerId) {
        return new PromisesToHer(
                promises.countVisibleOfCustomer(customerId, PromiseState.KEPT),
                promises.countVisibleOfCustomer(customerId, PromiseState.BROKEN));
    }

    /** By when the case is to be put right as its clock says; nothing where no agreement sets a time. Source: R-077. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<Instant> deadlineOf(long caseId) {
        access.requireVisible(caseId);
        return deadline.ofCase(caseId);
    }

    /** Tells of a day and hour whether the customer may be reached that way then. Source: R-121. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public TimeCheck check(DayAndHour when, ContactMethod method) {
        Instant moment = when.at(window.zone());
        if (!moment.isAfter(clock.instant())) {
            return TimeCheck.of(moment, TimeVerdict.PASSED);
        }
        return window.allows(method, moment)
                ? TimeCheck.of(moment, TimeVerdict.GOOD)
                : instead(moment, TimeVerdict.UNREACHABLE, window.nextGoodTime(method, moment));
    }

    /**
     * Tells of a day and hour whether the customer of a case may be reached that way then, and whether it suits her; what does
     * not suit her may be promised all the same. Source.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when there is no such case or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public TimeCheck checkFor(long caseId, DayAndHour when, ContactMethod method) {
        TimeCheck check = check(when, method);
        ContactWindow hers = convenient.of(complaints.details(caseId).customer().customerId());
        if (check.verdict() == TimeVerdict.GOOD && !hers.allows(method, check.moment())) {
            return instead(check.moment(), TimeVerdict.INCONVENIENT, hers.nextGoodTime(method, check.moment()));
        }
        return check.verdict() == TimeVerdict.UNREACHABLE
                ? instead(check.moment(), check.verdict(), hers.nextGoodTime(method, check.moment()))
                : check;
    }

    /**
     * Tells of a day and hour whether a step of ours may be promised for it.
     *
     * @param tells how the customer is told with it; nothing where she is not. Source
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public TimeCheck checkStep(DayAndHour when, Optional<ContactMethod> tells) {
        Instant moment = when.at(window.zone());
        StepPolicy policy = new StepPolicy(window, hours);
        TimeVerdict verdict = policy.verdict(moment, tells, clock.instant());
        return verdict == TimeVerdict.CLOSED || verdict == TimeVerdict.UNREACHABLE
                ? instead(moment, verdict, policy.nextGoodTime(moment, tells))
                : TimeCheck.of(moment, verdict);
    }

    private TimeCheck instead(Instant moment, TimeVerdict verdict, Instant next) {
        return new TimeCheck(moment, verdict, Optional.of(next), Optional.of(DayAndHour.of(next, window.zone())));
    }

    /** What became of promises to a customer. */
    public record PromisesToHer(int kept, int broken) {}

    /**
     * What there is to say of a time.
     *
     * @param moment the moment it means
     * @param verdict whether something may be promised for it, and if not, why
     * @param nextGoodTime the next good time where there is one to take instead
     * @param instead that time as it is typed
     */
    public record TimeCheck(
            Instant moment, TimeVerdict verdict, Optional<Instant> nextGoodTime, Optional<DayAndHour> instead) {
        static TimeCheck of(Instant moment, TimeVerdict verdict) {
            return new TimeCheck(moment, verdict, Optional.empty(), Optional.empty());
        }

        public boolean isGood() {
            return verdict.isGood();
        }

        /** What there is to say once the next good time was taken. */
        public TimeCheck taken() {
            return of(nextGoodTime.orElse(moment), TimeVerdict.GOOD);
        }
    }
}
