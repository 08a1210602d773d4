package org.redress.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.absence.boundary.AbsenceQueries;
import org.redress.absence.boundary.AbsenceView;
import org.redress.closure.boundary.ComplimentQueries;
import org.redress.closure.boundary.ComplimentView;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.handover.boundary.HandoverQueries;
import org.redress.handover.boundary.HandoverView;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.BreachQueries;
import org.redress.servicelevel.boundary.ClockOver;
import org.redress.web.i18n.Messages;
import org.redress.web.servicelevel.ClockTitle;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.TeamLoad;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkLoadQueries;
import org.redress.worklist.domain.WorkLoad;

/**
 * How the work of a team stands: who has how much, what is over its time, which hand-overs wait, and what customers praised.
 * Source.
 */
@Named
@RequestScoped
public class TeamView {
    @Inject
    WorkLoadQueries loads;

    @Inject
    BreachQueries breaches;

    @Inject
    HandoverQueries handovers;

    @Inject
    ComplimentQueries compliments;

    @Inject
    AbsenceQueries absences;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    @Inject
    Messages messages;

    @Inject
    Me me;

    @Inject
    Clock clock;

    private @Nullable String team;
    private boolean all;
    private long overInAll;
    private long offeredInAll;
    private WorkLoad queue = WorkLoad.none(null);
    private List<MemberRow> people = List.of();
    private List<ClockOver> over = List.of();
    private List<HandoverView> offered = List.of();
    private List<WorkItem> toThank = List.of();
    private List<ComplimentView> praise = List.of();
    private Map<String, String> teams = Map.of();
    private Map<Long, String> words = Map.of();
    private Map<Long, ComplaintSummary> cases = Map.of();
    private Map<Long, String> names = Map.of();

    /** Reads how that team stands; without one, whichever of the acting person's own has most to do. */
    public void load() {
        teams = staff.teams();
        team = Optional.ofNullable(team).filter(teams::containsKey).orElseGet(this::busiest);
        TeamLoad load = loads.ofTeam(shown());
        queue = load.queue();
        int mostOpen = load.people().stream()
                .mapToInt(each -> each.load().open())
                .max()
                .orElse(0);
        Map<Long, AbsenceView> away = absences.ahead().stream()
                .filter(AbsenceView::begun)
                .collect(Collectors.toMap(AbsenceView::staffId, Function.identity(), (one, other) -> one));
        people = load.people().stream()
                .map(each -> MemberRow.of(each, mostOpen, away.get(each.person().staffId())))
                .toList();
        int rows = all ? TeamPage.ALL : TeamPage.ROWS;
        over = breaches.ofTeam(shown(), rows);
        overInAll = over.size() < rows ? over.size() : breaches.countOfTeam(shown());
        offered = handovers.waitingIn(shown(), rows);
        offeredInAll = offered.size() < rows ? offered.size() : handovers.countWaitingIn(shown());
        toThank = loads.toThankFor(shown(), TeamPage.ROWS);
        List<ComplimentView> passedOn =
                compliments.passedOnTo(shown(), clock.instant().minus(TeamPage.PRAISED_WITHIN), TeamPage.PRAISE);
        words = complaints.told(passedOn.stream().map(ComplimentView::caseId).toList());
        praise = passedOn.stream()
                .filter(each -> words.containsKey(each.caseId()))
                .toList();
        cases = complaints.summaries(mentioned());
        names = staff.names(people());
    }

    private List<Long> mentioned() {
        return Stream.of(
                        over.stream().map(ClockOver::caseId),
                        offered.stream().map(HandoverView::caseId),
                        toThank.stream().map(WorkItem::caseId),
                        praise.stream().map(ComplimentView::caseId))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private Collection<Long> people() {
        return Stream.concat(
                        offered.stream()
                                .flatMap(each -> Stream.concat(each.giver().stream(), Stream.of(each.receiver()))),
                        cases.values().stream().flatMap(each -> each.owners().actual().stream()))
                .distinct()
                .toList();
    }

    private String busiest() {
        Set<String> own = me.getActor().units();
        List<String> asked = teams.keySet().stream().anyMatch(own::contains)
                ? teams.keySet().stream().filter(own::contains).toList()
                : List.copyOf(teams.keySet());
        Map<String, Integer> open = asked.size() > 1 ? loads.openIn(asked) : Map.of();
        return asked.stream()
                .max(Comparator.comparingInt((String code) -> open.getOrDefault(code, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /** The code of the team that is shown. */
    public String shown() {
        return Optional.ofNullable(team).orElse("");
    }

    /** Every team by code, with its name. */
    public Map<String, String> getTeams() {
        return teams;
    }

    /** What the team that is shown is called. */
    public String getName() {
        return teams.getOrDefault(shown(), "");
    }

    /** What nobody has taken. */
    public WorkLoad getQueue() {
        return queue;
    }

    /** When the first of what nobody has taken is due. */
    public @Nullable Instant getFirstInQueue() {
        return queue.earliest().orElse(null);
    }

    /** Whoever has most that is over its time comes first. */
    public List<MemberRow> getPeople() {
        return people;
    }

    /** The longest over comes first. */
    public List<ClockOver> getOver() {
        return over;
    }

    /** The hand-overs that nobody has decided, the oldest first. */
    public List<HandoverView> getOffered() {
        return offered;
    }

    /** How many clocks are over, those that are not shown counted. */
    public long getOverInAll() {
        return overInAll;
    }

    /** How many hand-overs wait, those that are not shown counted. */
    public long getOfferedInAll() {
        return offeredInAll;
    }

    /** The compliments for which nobody has thanked yet. */
    public List<WorkItem> getToThank() {
        return toThank;
    }

    /** What customers praised lately, the latest first. */
    public List<ComplimentView> getPraise() {
        return praise;
    }

    public String reference(long caseId) {
        return summary(caseId).map(ComplaintSummary::reference).orElse("");
    }

    public String title(long caseId) {
        return summary(caseId).map(ComplaintSummary::title).orElse("");
    }

    public String customer(long caseId) {
        return summary(caseId).map(ComplaintSummary::customerName).orElse("");
    }

    /** Who deals with a case; nobody while nobody does. */
    public String owner(long caseId) {
        return summary(caseId)
                .flatMap(each -> each.owners().actual())
                .map(this::name)
                .orElse("");
    }

    /** What the clock is called. */
    public String clock(ClockOver each) {
        return ClockTitle.of(each.name(), messages);
    }

    /** What the customer said, in her own words. */
    public String words(long caseId) {
        return words.getOrDefault(caseId, "");
    }

    /** What a member of staff is called. */
    public String name(long staffId) {
        return names.getOrDefault(staffId, "");
    }

    /** Who has the case that is offered; nobody while nobody does. */
    public String giver(HandoverView offer) {
        return offer.giver().map(this::name).orElse("");
    }

    private Optional<ComplaintSummary> summary(long caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    /** Whether all is asked for, not only what is most urgent. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean value) {
        all = value;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }
}
