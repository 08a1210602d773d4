package org.redress.solution.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.absence.boundary.Away;
import org.redress.absence.boundary.LentAuthority;
import org.redress.absence.boundary.Presence;
import org.redress.commitment.domain.DecidingRole;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.solution.domain.DecidedProposals;
import org.redress.solution.domain.TimeToDecide;

/** Who can say yes to what somebody may not decide herself, before anything is offered. */
@Stateless
public class DeciderQueries {
    private static final int MOST_DECISIONS = 500;

    @Inject
    StaffDirectory directory;

    @Inject
    StaffAtWork atWork;

    @Inject
    Presence presence;

    @Inject
    LentAuthority lent;

    @Inject
    CaseAccess access;

    @Inject
    CaseSteering cases;

    @Inject
    DecidedProposals decided;

    @Inject
    TimeToDecide timeToDecide;

    @Inject
    CurrentActor actor;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** Who of a role can say yes now, whatever it is about, and how long they usually take. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Deciders of(DecidingRole role) {
        return deciders(
                role,
                Stream.concat(directory.withRole(role.caller()).stream(), inThePlaceOf(lender -> hasIt(lender, role))));
    }

    /**
     * The same for a case: whoever decides may see it, and a supervisor is one of its team.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Deciders ofCase(DecidingRole role, long caseId) {
        access.requireVisible(caseId);
        String team = cases.teamOf(caseId);
        boolean wholeHouse = role == DecidingRole.MANAGER;
        List<StaffPerson> own = wholeHouse ? directory.withRole(role.caller()) : directory.members(team, role.caller());
        Stream<StaffPerson> lentTo = inThePlaceOf(
                lender -> hasIt(lender, role) && (wholeHouse || lender.units().contains(team)));
        return deciders(
                role,
                Stream.concat(own.stream(), lentTo).filter(person -> access.isVisibleTo(person.staffId(), caseId)));
    }

    private Deciders deciders(DecidingRole role, Stream<StaffPerson> people) {
        List<StaffPerson> could = people.filter(
                        person -> person.staffId() != actor.staff().staffId())
                .distinct()
                .sorted(Comparator.comparing(StaffPerson::name))
                .toList();
        Map<Long, Away> away = presence.everybodyAway();
        List<StaffPerson> here = could.stream()
                .filter(person -> !away.containsKey(person.staffId()))
                .toList();
        Optional<Instant> firstBack = here.isEmpty() ? firstBack(could, away) : Optional.empty();
        return new Deciders(role, here, firstBack, usualWait(role));
    }

    /** Those to whom such a person lent her authority while she is away. */
    private Stream<StaffPerson> inThePlaceOf(Predicate<StaffActor> lender) {
        Set<Long> ids = lent.lentNow().entrySet().stream()
                .filter(lending -> lending.getValue().stream().anyMatch(lender))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Stream.empty()
                : atWork.everybody().stream().filter(person -> ids.contains(person.staffId()));
    }

    private static boolean hasIt(StaffActor lender, DecidingRole role) {
        return lender.callers().contains(role.caller());
    }

    private Optional<Instant> firstBack(List<StaffPerson> could, Map<Long, Away> away) {
        return could.stream()
                .map(person -> away.get(person.staffId()))
                .filter(Objects::nonNull)
                .map(Away::until)
                .min(Comparator.naturalOrder())
                .map(hours::openingAfter);
    }

    private UsualWait usualWait(DecidingRole role) {
        Instant since = clock.instant().minus(Duration.ofDays(UsualWait.DAYS));
        List<Duration> waits = decided.visibleWaits(role, since, MOST_DECISIONS).stream()
                .map(wait -> hours.between(wait.askedAt(), wait.decidedAt()))
                .sorted()
                .toList();
        Optional<Duration> median = waits.size() < UsualWait.FEWEST ? Optional.empty() : Optional.of(median(waits));
        return new UsualWait(waits.size(), median, timeToDecide.given().map(this::inWorkingTime));
    }

    private static Duration median(List<Duration> sorted) {
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(upper).dividedBy(2);
    }

    private Duration inWorkingTime(WorkingTime given) {
        if (!given.isInDays()) {
            return given.duration();
        }
        Instant opening = hours.openingAfter(clock.instant());
        return hours.between(opening, given.after(opening, hours));
    }
}
