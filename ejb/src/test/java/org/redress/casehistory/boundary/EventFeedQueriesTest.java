package org.redress.casehistory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.EventFeed;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;

/** Source. */
class EventFeedQueriesTest {
    private static final long CASE = 7;
    private static final long OTHER = 8;

    private final SeenCases access = new SeenCases();
    private final Fed feed = new Fed();
    private final EventFeedQueries queries = new EventFeedQueries();

    @BeforeEach
    void wire() {
        queries.feed = feed;
        queries.others = HiddenOthersOn.access(access);
    }

    @Test
    void namesNoOtherCaseThatIsHidden() {
        happened(CaseEventKind.CASES_LINKED);
        happened(CaseEventKind.CASE_TAKEN_IN);
        access.hide(OTHER);

        assertThat(queries.behind(0)).singleElement().satisfies(fed -> {
            assertThat(fed.position()).isEqualTo(2);
            assertThat(fed.recorded().event().kind()).isEqualTo(CaseEventKind.CASE_TAKEN_IN);
            assertThat(fed.recorded().event().payload()).containsOnlyKeys("reason");
        });
    }

    @Test
    void aPageIsFullWhereThereIsMoreBehindWhatIsLeftOut() {
        IntStream.range(0, 250).forEach(any -> happened(CaseEventKind.CASES_LINKED));
        IntStream.range(0, 120).forEach(any -> happened(CaseEventKind.CASE_TAKEN_IN));
        access.hide(OTHER);

        assertThat(queries.behind(0))
                .extracting(EventFeed.FedEvent::position)
                .isEqualTo(LongStream.rangeClosed(251, 350).boxed().toList());
        assertThat(queries.behind(350)).hasSize(20);
        assertThat(queries.behind(370)).isEmpty();
    }

    private void happened(CaseEventKind kind) {
        CaseEvent event = CaseEvent.of(CASE, kind, TestClock.MONDAY_MORNING)
                .with("reason", "SAME")
                .withOtherCase(OTHER);
        int number = feed.all.size() + 1;
        feed.all.add(new EventFeed.FedEvent(
                number, new CaseEventRecorded(event, number, TestClock.MONDAY_MORNING, "staff:1")));
    }

    private static final class Fed implements EventFeed {
        private final List<FedEvent> all = new ArrayList<>();

        @Override
        public int catchUp(int atMost) {
            return 0;
        }

        @Override
        public List<FedEvent> visibleBehind(long position, int atMost) {
            return all.stream()
                    .filter(each -> each.position() > position)
                    .limit(atMost)
                    .toList();
        }
    }
}
