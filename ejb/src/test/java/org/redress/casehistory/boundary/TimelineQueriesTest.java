package org.redress.casehistory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.CaseEventRepository;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.testing.SeenCases;

/** Who was first. */
class TimelineQueriesTest {
    private static final Instant LOOKED = Instant.parse("2026-03-02T09:00:00Z");
    private static final long CASE = 7;
    private static final long OTHER = 8;

    private final List<CaseEventRecorded> events = new ArrayList<>();
    private final SeenCases access = new SeenCases();
    private final TimelineQueries timeline = new TimelineQueries();

    @BeforeEach
    void lerato() {
        timeline.events = new Recorded();
        timeline.access = access;
        timeline.others = HiddenOthersOn.access(access);
        timeline.actor = new CurrentActor();
        timeline.actor.is(new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE")));
    }

    @Test
    void saysWhatOthersDidSinceSheLookedAndNothingElse() {
        happened(CaseEventKind.CLAIMED, "staff:1", -60);
        happened(CaseEventKind.ASSIGNED, "staff:3", 0);
        happened(CaseEventKind.NOTE_ADDED, "staff:1", 5);
        happened(CaseEventKind.ASSIGNED, "staff:3", 10);
        happened(CaseEventKind.RESTATED, "staff:2", 20);
        happened(CaseEventKind.PROMISE_REMINDED, "process:PromiseProcess", 30);
        happened(CaseEventKind.CLOCK_WARNED, "system:clock", 40);
        happened(CaseEventKind.CUSTOMER_BACK, "customer:9", 50);
        happened(CaseEventKind.NOTE_ADDED, "client:4", 60);

        assertThat(timeline.byOthersSince(CASE, LOOKED))
                .extracting(TimelineEntry::actor)
                .containsExactly("staff:3", "staff:2", "customer:9", "client:4");
        assertThat(timeline.byOthersSince(CASE, LOOKED).get(1)).satisfies(first -> {
            assertThat(first.kind()).isEqualTo(CaseEventKind.RESTATED);
            assertThat(first.recordedAt()).isEqualTo(LOOKED.plusSeconds(20));
            assertThat(first.actorStaffId()).hasValue(2);
        });
    }

    /** */
    @Test
    void saysNothingOfACaseThatIsHidden() {
        access.hide(CASE);

        assertThatThrownBy(() -> timeline.byOthersSince(CASE, LOOKED)).isInstanceOf(CaseNotFound.class);
    }

    /** */
    @Test
    void namesNoOtherCaseThatIsHidden() {
        happened(CaseEventKind.CASES_LINKED);
        happened(CaseEventKind.PROMISE_TAKEN_OVER);
        happened(CaseEventKind.CASES_UNLINKED);
        assertThat(timeline.of(CASE))
                .extracting(entry -> entry.payload().get("case"))
                .containsExactly("8", "8", "8");

        access.hide(OTHER);

        assertThat(timeline.of(CASE)).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(2);
            assertThat(entry.kind()).isEqualTo(CaseEventKind.PROMISE_TAKEN_OVER);
            assertThat(entry.payload()).isEmpty();
        });
        assertThat(timeline.byOthersSince(CASE, LOOKED.minusSeconds(1))).hasSize(1);
    }

    private void happened(CaseEventKind kind) {
        CaseEvent event = CaseEvent.of(CASE, kind, LOOKED).withOtherCase(OTHER);
        events.add(new CaseEventRecorded(event, events.size() + 1, LOOKED, "staff:2"));
    }

    private void happened(CaseEventKind kind, String who, long seconds) {
        Instant at = LOOKED.plus(Duration.ofSeconds(seconds));
        events.add(new CaseEventRecorded(CaseEvent.of(CASE, kind, at), events.size() + 1, at, who));
    }

    private final class Recorded implements CaseEventRepository {
        @Override
        public List<CaseEventRecorded> ofCase(long caseId) {
            return events;
        }

        @Override
        public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
            return Map.of();
        }
    }
}
