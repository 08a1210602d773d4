package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.domain.OwedPromise;
import org.redress.commitment.domain.PromiseDue;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseRange;
import org.redress.commitment.domain.PromiseSearch;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.WhosePromises;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;

/** */
class OwedPromiseQueriesTest {
    private final Desk desk = new Desk();
    private final List<OwedPromise> given = new ArrayList<>();
    private final List<OwedPromise> inMyCases = new ArrayList<>();
    private final List<OwedPromise> ofAColleague = new ArrayList<>();
    private final EnteredAbsences absences = new EnteredAbsences();
    private final OwedPromiseQueries queries = new OwedPromiseQueries();

    @BeforeEach
    void work() {
        queries.search = search();
        queries.presence = absences;
        queries.window = desk.window;
        queries.actor = desk.actor;
        queries.clock = desk.clock;
    }

    @Test
    void mineIsWhatIPromisedAndWhatStandsInMyCasesOnceEach() {
        OwedPromise both = promise(1, 20);
        given.addAll(List.of(promise(2, 30), both));
        inMyCases.addAll(List.of(both, promise(3, 10)));

        OwedPage mine = queries.mine(PromiseDue.ANY, Optional.empty());

        assertThat(mine.promises()).extracting(OwedPromise::promiseId).containsExactly(3L, 1L, 2L);
        assertThat(mine.next()).isEmpty();
    }

    @Test
    void everyPromiseOfMineStandsOnExactlyOnePage() {
        LongStream.range(0, 70).forEach(id -> (id % 3 == 0 ? given : inMyCases).add(promise(id, id / 2)));

        OwedPage first = queries.mine(PromiseDue.ANY, Optional.empty());
        OwedPage second = queries.mine(PromiseDue.ANY, first.next());

        assertThat(first.promises()).hasSize(50);
        assertThat(second.next()).isEmpty();
        List<Long> seen = new ArrayList<>();
        first.promises().forEach(each -> seen.add(each.promiseId()));
        second.promises().forEach(each -> seen.add(each.promiseId()));
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.range(0, 70).boxed().toList());
    }

    /** */
    @Test
    void whatAColleaguePromisedIsMineWhileIStandInForHer() {
        given.add(promise(1, 20));
        ofAColleague.add(promise(2, 10));
        assertThat(queries.mine(PromiseDue.ANY, Optional.empty()).promises())
                .extracting(OwedPromise::promiseId)
                .containsExactly(1L);

        absences.is(8, Desk.ME, Desk.NOW.plusSeconds(3600));
        assertThat(queries.mine(PromiseDue.ANY, Optional.empty()).promises())
                .extracting(OwedPromise::promiseId)
                .containsExactly(2L, 1L);
    }

    /** On Wednesday 23 September 2026 at 16:20, at Johannesburg. */
    @Test
    void aDayEndsAtMidnightAndAWeekWithSundayWhereTheCustomersLive() {
        assertThat(PromiseDue.ANY.before(Desk.NOW, desk.window.zone())).isEmpty();
        assertThat(PromiseDue.OVER.before(Desk.NOW, desk.window.zone())).contains(Desk.NOW);
        assertThat(PromiseDue.TODAY.before(Desk.NOW, desk.window.zone()))
                .contains(Instant.parse("2026-09-23T22:00:00Z"));
        assertThat(PromiseDue.THIS_WEEK.before(Desk.NOW, desk.window.zone()))
                .contains(Instant.parse("2026-09-27T22:00:00Z"));
    }

    @Test
    void narrowsToWhatIsDueToday() {
        given.addAll(List.of(promise(1, 60), promise(2, 60 * 24)));

        assertThat(queries.mine(PromiseDue.TODAY, Optional.empty()).promises())
                .extracting(OwedPromise::promiseId)
                .containsExactly(1L);
    }

    private PromiseSearch search() {
        return (whose, range, atMost) -> among(whose).stream()
                .filter(each -> within(each, range))
                .sorted(Comparator.comparing(OwedPromise::dueAt).thenComparing(OwedPromise::promiseId))
                .limit(atMost)
                .toList();
    }

    private List<OwedPromise> among(WhosePromises whose) {
        if (whose instanceof WhosePromises.GivenBy by) {
            return by.staffId() == Desk.ME ? given : ofAColleague;
        }
        return whose.equals(new WhosePromises.InCasesOf(Desk.ME)) ? inMyCases : List.of();
    }

    private static boolean within(OwedPromise promise, PromiseRange range) {
        boolean near = range.dueBefore().isEmpty()
                || promise.dueAt().isBefore(range.dueBefore().get());
        boolean behind = range.behind().isEmpty()
                || promise.dueAt().isAfter(range.behind().get().dueAt())
                || promise.dueAt().equals(range.behind().get().dueAt())
                        && promise.promiseId() > range.behind().get().promiseId();
        return near && behind;
    }

    private static OwedPromise promise(long id, long minutesFromNow) {
        Instant dueAt = Desk.NOW.plusSeconds(60 * minutesFromNow);
        return new OwedPromise(
                id,
                Desk.CASE,
                PromiseKind.NEXT_CONTACT,
                "A call",
                ContactMethod.TELEPHONE,
                null,
                Desk.ME,
                dueAt,
                dueAt,
                null,
                PromiseState.OPEN);
    }
}
