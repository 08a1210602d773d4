package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.redress.demo.domain.Roster;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.boundary.WorkItem;

/** The people of an invented past: who is in, who is busy until when, who does what. One does one thing at a time. */
final class Office {
    private final List<StaffActor> people;
    private final Map<Long, Instant> busyUntil = new HashMap<>();
    private final Map<Long, Set<LocalDate>> atHome = new HashMap<>();
    private final CaseAccess access;
    private final Roster roster;
    private final Moments moments;

    Office(StaffDirectory directory, CaseAccess access, Roster roster, Moments moments) {
        this.people = Stream.of(Caller.AGENT, Caller.SUPERVISOR, Caller.MANAGER)
                .flatMap(role -> directory.withRole(role).stream())
                .map(StaffPerson::staffId)
                .distinct()
                .sorted()
                .map(directory::actor)
                .toList();
        this.access = access;
        this.roster = roster;
        this.moments = moments;
    }

    /** Somebody who sees everything. */
    StaffActor manager() {
        return oneWith(Caller.MANAGER);
    }

    StaffActor supervisor() {
        return oneWith(Caller.SUPERVISOR);
    }

    StaffActor person(long staffId) {
        return people.stream()
                .filter(person -> person.staffId() == staffId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("staff member " + staffId + " does not work here"));
    }

    /** Whoever may take a task, those first who have been free for longest. */
    List<StaffActor> whoMayTake(WorkItem item) {
        return freeFirst(item::isFor);
    }

    List<StaffActor> agents() {
        return freeFirst(person -> person.callers().contains(Caller.AGENT));
    }

    /** The agents who may see a case, or else the manager: of a restricted one only its owners and its team may. */
    List<StaffActor> agentsFor(InventedCase life) {
        List<StaffActor> agents =
                agents().stream().filter(agent -> maySee(agent, life)).toList();
        return agents.isEmpty() ? List.of(manager()) : agents;
    }

    boolean maySee(StaffActor person, InventedCase life) {
        return access.isVisibleTo(person.staffId(), life.caseId());
    }

    boolean isIn(StaffActor person, Instant moment) {
        LocalDate day = moments.dayOf(moment);
        return !roster.isAway(person.staffId(), day)
                && !atHome.getOrDefault(person.staffId(), Set.of()).contains(day);
    }

    /** She does not come on that day, whatever the roster says. */
    void staysAtHome(StaffActor person, Instant moment) {
        atHome.computeIfAbsent(person.staffId(), id -> new HashSet<>()).add(moments.dayOf(moment));
    }

    /** Whether she can turn to something now. */
    boolean isFree(StaffActor person, Instant moment) {
        return freeAt(person, moment).equals(moment);
    }

    /** When she can next turn to something: she is in, we are open, and she is done with what she is at. */
    Instant freeAt(StaffActor person, Instant moment) {
        Instant busy = busyUntil.getOrDefault(person.staffId(), moment);
        Instant at = moments.opening(busy.isAfter(moment) ? busy : moment);
        while (!isIn(person, at)) {
            at = moments.nextDay(at);
        }
        return at;
    }

    /** The one of them who is free first. */
    Optional<StaffActor> first(List<StaffActor> among, Instant moment) {
        return among.stream().min(Comparator.comparing(person -> freeAt(person, moment)));
    }

    void keepBusy(StaffActor person, Instant from, Duration busy) {
        busyUntil.put(person.staffId(), from.plus(busy));
    }

    private List<StaffActor> freeFirst(Predicate<StaffActor> fitting) {
        return people.stream()
                .filter(fitting)
                .sorted(Comparator.comparing(
                                (StaffActor person) -> busyUntil.getOrDefault(person.staffId(), Instant.EPOCH))
                        .thenComparing(StaffActor::staffId))
                .toList();
    }

    private StaffActor oneWith(Caller role) {
        return people.stream()
                .filter(person -> person.callers().contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody here is a " + role.roleName()));
    }
}
