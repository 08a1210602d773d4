package org.redress.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.boundary.AbsenceQueries;
import org.redress.absence.boundary.AbsenceView;
import org.redress.closure.boundary.ComplimentQueries;
import org.redress.closure.boundary.ComplimentView;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.handover.boundary.HandoverQueries;
import org.redress.handover.boundary.HandoverView;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.boundary.BreachQueries;
import org.redress.servicelevel.boundary.ClockName;
import org.redress.servicelevel.boundary.ClockOver;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.web.CountedStaff;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.PersonsLoad;
import org.redress.worklist.boundary.TeamLoad;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkLoadQueries;
import org.redress.worklist.domain.WorkLoad;

/** however much there is to show, the doors are asked once each. */
class TeamViewTest {
    private static final long HIDDEN = 105;
    private static final int OVER = 57;

    private final List<String> asked = new ArrayList<>();
    private final CountedStaff staff =
            new CountedStaff(Map.of("CARE", "Care", "INTAKE", "Intake", "REPAIRS", "Repairs"));
    private final TeamView view = new TeamView();

    @BeforeEach
    void wire() {
        view.loads = new Loads();
        view.breaches = new Breaches();
        view.handovers = new Handovers();
        view.compliments = new Compliments();
        view.absences = new Absences();
        view.complaints = new Complaints();
        view.staff = staff;
        view.messages = new Messages() {
            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }
        };
        view.me = new Me() {
            @Override
            public StaffActor getActor() {
                return new StaffActor(1, Set.of(Caller.SUPERVISOR), Set.of("INTAKE", "REPAIRS"));
            }
        };
        view.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Test
    void asksEachDoorOnceHoweverMuchThereIsToShow() {
        view.load();
        view.getOver().forEach(view::clock);
        view.getPraise().forEach(each -> view.words(each.caseId()));
        view.getPeople().forEach(each -> view.name(each.staffId()));
        view.getTeams().keySet().forEach(code -> view.getName());

        assertThat(asked)
                .doesNotHaveDuplicates()
                .contains("openIn", "over", "told")
                .doesNotContain("details");
        assertThat(staff.asked()).containsExactlyInAnyOrder("teams", "names");
    }

    @Test
    void saysHowManyThereAreWhereNotAllAreShown() {
        view.load();
        assertThat(view.getOver()).hasSize(20);
        assertThat(view.getOverInAll()).isEqualTo(57);
        assertThat(view.getOfferedInAll()).isZero();

        view.setAll(true);
        view.load();
        assertThat(view.getOver()).hasSize(57);
        assertThat(view.getOverInAll()).isEqualTo(57);
    }

    @Test
    void showsWhicheverOfHerTeamsHasMostToDo() {
        view.load();

        assertThat(view.shown()).isEqualTo("REPAIRS");
        assertThat(view.getPeople()).hasSize(30).allSatisfy(each -> assertThat(each.most())
                .isEqualTo(20));
    }

    @Test
    void callsAClockWhatTheLawCallsItOrWhatIsMeasured() {
        view.load();

        assertThat(view.clock(view.getOver().get(0))).isEqualTo("Final response");
        assertThat(view.clock(view.getOver().get(1))).isEqualTo(view.messages.get("words.Measure.FIRST_RESPONSE"));
    }

    /** */
    @Test
    void praiseOfACaseThatIsHiddenFromHerIsNotShown() {
        view.load();

        assertThat(view.getPraise()).hasSize(9).noneMatch(each -> each.caseId() == HIDDEN);
        assertThat(view.words(101)).isEqualTo("Thank you, 101");
    }

    private <T> T counted(String door, T answer) {
        asked.add(door);
        return answer;
    }

    private final class Loads extends WorkLoadQueries {
        @Override
        public Map<String, Integer> openIn(Collection<String> teams) {
            assertThat(teams).containsExactlyInAnyOrder("INTAKE", "REPAIRS");
            return counted("openIn", Map.of("INTAKE", 3, "REPAIRS", 5));
        }

        @Override
        public TeamLoad ofTeam(String team) {
            return counted(
                    "load",
                    new TeamLoad(
                            WorkLoad.none(null),
                            LongStream.range(0, 30)
                                    .mapToObj(id -> new PersonsLoad(
                                            new StaffPerson(id, "Person " + id, "P"),
                                            WorkLoad.none(id),
                                            Optional.of(20),
                                            false))
                                    .toList()));
        }

        @Override
        public List<WorkItem> toThankFor(String team, int atMost) {
            return counted("thank", List.of());
        }
    }

    private final class Breaches extends BreachQueries {
        @Override
        public long countOfTeam(String team) {
            return counted("overInAll", OVER);
        }

        @Override
        public List<ClockOver> ofTeam(String team, int atMost) {
            return counted(
                    "over",
                    IntStream.range(0, Math.min(atMost, OVER))
                            .mapToObj(id -> new ClockOver(
                                    id,
                                    "clock",
                                    new ClockName(id % 2 == 0 ? "Final response" : "", Measure.FIRST_RESPONSE),
                                    Instant.EPOCH,
                                    false))
                            .toList());
        }
    }

    private final class Handovers extends HandoverQueries {
        @Override
        public List<HandoverView> waitingIn(String team, int atMost) {
            return counted("handovers", List.of());
        }
    }

    private final class Compliments extends ComplimentQueries {
        @Override
        public List<ComplimentView> passedOnTo(String team, Instant since, int atMost) {
            return counted(
                    "praise",
                    LongStream.range(100, 100 + atMost)
                            .mapToObj(id -> new ComplimentView(id, Instant.EPOCH, "Lerato", ""))
                            .toList());
        }
    }

    private final class Absences extends AbsenceQueries {
        @Override
        public List<AbsenceView> ahead() {
            return counted("absences", List.of());
        }
    }

    private final class Complaints extends ComplaintQueries {
        @Override
        public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
            return counted("summaries", new LinkedHashMap<>());
        }

        @Override
        public Map<Long, String> told(Collection<Long> caseIds) {
            return counted(
                    "told",
                    caseIds.stream()
                            .filter(id -> id != HIDDEN)
                            .collect(Collectors.toMap(Function.identity(), id -> "Thank you, " + id)));
        }
    }
}
