package org.redress.closure.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.testing.Ids;
import org.redress.testing.NamedStaff;

/** */
class ComplimentQueriesTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant SINCE = NOW.minus(Duration.ofDays(30));

    private final ClosuresInMemory closures = new ClosuresInMemory();
    private final List<CaseEventRecorded> said = new ArrayList<>();
    private final Ids ids = new Ids();
    private final ComplimentQueries queries = new ComplimentQueries();

    @BeforeEach
    void wire() {
        queries.closures = closures;
        queries.events = new Said();
        queries.staff = new NamedStaff(Map.of(3L, "Marlene Botha"));
    }

    @Test
    void answersWhatWasPassedOnToThatTeam() {
        thanked(7, "REPAIRS", NOW.minusSeconds(60));
        thanked(8, "INTAKE", NOW);

        assertThat(queries.passedOnTo("REPAIRS", SINCE, 10))
                .containsExactly(
                        new ComplimentView(7, NOW.minusSeconds(60), "Marlene Botha", "Thank you, we told them."));
    }

    @Test
    void forgetsWhatIsLongAgo() {
        thanked(7, "REPAIRS", SINCE.minusSeconds(1));

        assertThat(queries.passedOnTo("REPAIRS", SINCE, 10)).isEmpty();
    }

    @Test
    void answersNoMoreThanAreWanted() {
        thanked(7, "REPAIRS", NOW);
        thanked(8, "REPAIRS", NOW);

        assertThat(queries.passedOnTo("REPAIRS", SINCE, 1)).hasSize(1);
    }

    private void thanked(long caseId, String team, Instant at) {
        Closure closure =
                Closure.answered(caseId, ClosureOutcome.COMPLIMENT_PASSED_ON, "Thank you, we told them.", 3, at);
        ids.give(closure, "id");
        closures.add(closure);
        said.add(new CaseEventRecorded(
                CaseEvent.of(caseId, CaseEventKind.CUSTOMER_THANKED, at)
                        .with("closure", closure.id())
                        .with("team", team),
                1,
                at,
                "staff:3"));
    }

    private final class Said extends CaseEvents {
        @Override
        public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
            return said.stream()
                    .filter(each -> caseIds.contains(each.event().caseId())
                            && kinds.contains(each.event().kind()))
                    .collect(Collectors.groupingBy(each -> each.event().caseId()));
        }
    }
}
