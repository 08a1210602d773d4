package org.redress.demo.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.redress.commitment.domain.Remedy;
import org.redress.demo.domain.Matter;
import org.redress.demo.domain.Turn;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.participant.boundary.AskParticipant;
import org.redress.participant.domain.RequestKind;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.visit.boundary.ArrangeVisit;
import org.redress.worklist.boundary.WorkItem;

/**
 * What whoever solves a case arranges before she has others begin: that somebody goes to the customer, that a supplier or
 * another team supplies something, that another solution stands ready.
 */
final class Arrangements {
    private static final String BEFORE = "form:contact-stakeholders";
    private static final Duration A_CALL = Duration.ofMinutes(4);
    private static final BigDecimal WITHIN_EVERYBODYS_LIMIT = new BigDecimal("250");
    private static final List<Turn> VISITS = List.of(Turn.VISITED, Turn.NOBODY_AT_HOME);
    private static final List<Turn> REQUESTS = List.of(Turn.ASKED_IN_TIME, Turn.ASKED_LATE, Turn.ASKED_LATER_DATE);
    private static final List<Turn> ALTERNATIVES = List.of(Turn.ALTERNATIVE_READY, Turn.ALTERNATIVE_TAKEN);

    private final Stage stage;
    private final Office office;
    private final Course course;
    private final BiConsumer<InventedCase, Instant> lookLater;

    Arrangements(Stage stage, Office office, Course course, BiConsumer<InventedCase, Instant> lookLater) {
        this.stage = stage;
        this.office = office;
        this.course = course;
        this.lookLater = lookLater;
    }

    /** Whether something is arranged before the task is done; it is looked at again then. */
    boolean arrange(InventedCase life, WorkItem item) {
        if (!item.formKey().equals(BEFORE)) {
            return false;
        }
        Optional<StaffActor> person = item.assignee()
                .map(office::person)
                .or(() -> office.first(office.whoMayTake(item), course.now()))
                .filter(each -> office.isFree(each, course.now()));
        return person.isPresent() && arrange(life, item, person.orElseThrow());
    }

    private boolean arrange(InventedCase life, WorkItem item, StaffActor person) {
        if (isToBegin(life, VISITS)) {
            begin(life, VISITS, person, () -> arrangeVisit(life));
        } else if (isToBegin(life, REQUESTS)) {
            begin(life, REQUESTS, person, () -> ask(life, item));
        } else if (isToBegin(life, ALTERNATIVES)) {
            begin(life, ALTERNATIVES, person, () -> keepReady(life));
        } else {
            return false;
        }
        return true;
    }

    private static boolean isToBegin(InventedCase life, List<Turn> turns) {
        return turns.stream().anyMatch(life::isToBegin);
    }

    private void begin(InventedCase life, List<Turn> turns, StaffActor person, Runnable what) {
        turns.forEach(life::began);
        office.keepBusy(person, course.now(), A_CALL);
        course.attemptBeside(life, person, what);
        lookLater.accept(life, stage.moments.plus(course.now(), Duration.ofHours(1)));
    }

    private void arrangeVisit(InventedCase life) {
        int days = life.between(1, 2);
        Instant then = stage.moments.plusDays(course.now(), days);
        List<Long> visitors = visitors(life);
        List<Long> in = visitors.stream()
                .filter(staffId -> office.isIn(office.person(staffId), then))
                .toList();
        List<Long> among = in.isEmpty() ? visitors : in;
        long visitor = among.get(life.between(0, among.size() - 1));
        stage.visits.arrange(new ArrangeVisit(
                life.caseId(),
                "To see it where it stands, and to say sorry in person.",
                VisitingHand.appointment(life, stage.moments.day(course.now(), days), visitor)));
    }

    private List<Long> visitors(InventedCase life) {
        return stage.visited.visitorsFor(life.caseId()).stream()
                .map(StaffPerson::staffId)
                .sorted()
                .toList();
    }

    /** Every other one asks another team of ours, where that may see the case. */
    private void ask(InventedCase life, WorkItem item) {
        Optional<String> team = life.planned().number() % 2 == 0 ? Optional.empty() : anotherTeam(life, item);
        stage.participants.ask(new AskParticipant(
                life.caseId(),
                team.isPresent() ? StakeholderRole.CUSTOMER_SERVICE : StakeholderRole.SUPPLIER,
                team,
                team.isPresent() ? "" : "Vaal River Components",
                team.isPresent() ? "" : "orders@vaalriver.example.org",
                team.isPresent() ? RequestKind.INVESTIGATION : RequestKind.GOODS,
                team.isPresent()
                        ? "Who was there that day, and what was written down?"
                        : "What it needs, with the number on the invoice, to our stores.",
                stage.moments.ahead(life, course.now(), life.between(2, 3)),
                Optional.empty(),
                false));
    }

    private Optional<String> anotherTeam(InventedCase life, WorkItem item) {
        boolean restricted = stage.cases.details(life.caseId()).summary().restricted();
        List<String> teams = stage.directory.teams().keySet().stream()
                .filter(team -> !restricted && !item.team().equals(Optional.of(team)))
                .filter(team -> !stage.directory.members(team, Caller.AGENT).isEmpty())
                .sorted()
                .toList();
        return teams.isEmpty() ? Optional.empty() : Optional.of(teams.get(life.between(0, teams.size() - 1)));
    }

    /** Something that whoever deals with the case may decide alone, and other than what is proposed. */
    private void keepReady(InventedCase life) {
        Matter matter = life.matter();
        Remedy other = matter.remedy() == Remedy.GOODWILL ? Remedy.PRICE_REDUCTION : Remedy.GOODWILL;
        String words = CommittingHand.remedyInWords(matter, other);
        stage.alternatives.keepReady(
                life.caseId(),
                new ProposeSolution(
                        other,
                        WITHIN_EVERYBODYS_LIMIT,
                        words + ".",
                        "You get from us: " + words.toLowerCase(Locale.ROOT) + "."));
        if (life.isToTake(Turn.ALTERNATIVE_READY)) {
            life.took(Turn.ALTERNATIVE_READY);
        }
    }
}
