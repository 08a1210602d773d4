package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.search.IndexedCaseFixture;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.IndexSource;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.SearchChange;
import org.redress.search.domain.SearchChangeRepository;

class IndexFeedTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");
    private static final FeedPosition START = new FeedPosition("this one", 0);

    private final Changes changes = new Changes();
    private final IndexFeed feed = new IndexFeed();

    @BeforeEach
    void begin() {
        feed.changes = changes;
        feed.source = new CasesOfCustomerNine();
        feed.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void givesWhatHasChangedAndHowFarThatReaches() {
        changes.note(ChangeKind.CASE, 1);
        changes.note(ChangeKind.CASE, 1);
        changes.note(ChangeKind.CASE, 2);

        IndexWork work = feed.behind(START);

        assertThat(work.anew()).isFalse();
        assertThat(work.part().caseIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(work.readTo()).isEqualTo(new FeedPosition("this one", 3));
        assertThat(feed.behind(work.readTo()).part().isEmpty()).isTrue();
    }

    @Test
    void readsTheCasesOfACustomerAgainWhoHasChanged() {
        changes.note(ChangeKind.CUSTOMER, 9);

        IndexWork work = feed.behind(START);

        assertThat(work.part().customerIds()).containsExactly(9L);
        assertThat(work.part().caseIds()).containsExactlyInAnyOrder(91L, 92L);
    }

    @Test
    void wantsAnIndexMadeAnewThatIsOfAnotherDatabaseOrAheadOrTooFarBehindOrWhenSomebodySaysSo() {
        changes.note(ChangeKind.CASE, 1);

        assertThat(feed.behind(new FeedPosition("another", 0)).anew()).isTrue();
        assertThat(feed.behind(new FeedPosition("this one", 2)).anew()).isTrue();
        assertThat(feed.behind(START).anew()).isFalse();
        changes.forgotten = 1;
        assertThat(feed.behind(START).anew()).isTrue();
        assertThat(feed.behind(new FeedPosition("this one", 1)).anew()).isFalse();
        changes.note(ChangeKind.EVERYTHING, 0);
        assertThat(feed.behind(new FeedPosition("this one", 1)).anew()).isTrue();
        assertThat(feed.behind(feed.end()).anew()).isFalse();
    }

    @Test
    void keepsChangesForAWeek() {
        feed.forget();

        assertThat(changes.forgottenBefore).isEqualTo(NOW.minus(Duration.ofDays(7)));
    }

    /** Changes that get their place when somebody reads. */
    private static final class Changes implements SearchChangeRepository {
        private final List<SearchChange> all = new ArrayList<>();
        private long placed;
        private long forgotten;
        private Instant forgottenBefore = Instant.EPOCH;

        @Override
        public void note(ChangeKind kind, long subjectId) {
            all.add(new SearchChange(kind, subjectId, NOW));
        }

        @Override
        public int catchUp(int atMost) {
            List<SearchChange> waiting = all.stream()
                    .filter(change -> change.feedPosition().isEmpty())
                    .limit(atMost)
                    .toList();
            waiting.forEach(change -> change.standsAt(++placed));
            return waiting.size();
        }

        @Override
        public FeedPosition end() {
            return new FeedPosition("this one", placed);
        }

        @Override
        public List<SearchChange> behind(long position, int atMost) {
            return all.stream()
                    .filter(change -> change.feedPosition().orElseThrow() > position)
                    .limit(atMost)
                    .toList();
        }

        @Override
        public long forgottenTo() {
            return forgotten;
        }

        @Override
        public int forget(Instant before) {
            forgottenBefore = before;
            return 0;
        }
    }

    private static final class CasesOfCustomerNine implements IndexSource {
        @Override
        public List<IndexedCase> cases(Collection<Long> caseIds) {
            return caseIds.stream()
                    .map(id -> IndexedCaseFixture.aCase(id).indexed())
                    .toList();
        }

        @Override
        public Map<Long, List<String>> textsOf(Collection<Long> caseIds) {
            return Map.of();
        }

        @Override
        public Map<Long, List<IndexedMessage>> messagesOf(Collection<Long> caseIds) {
            return Map.of();
        }

        @Override
        public List<Long> casesBehind(long caseId, int atMost) {
            return List.of();
        }

        @Override
        public List<Long> casesOf(Collection<Long> customerIds) {
            return customerIds.contains(9L) ? List.of(91L, 92L) : List.of();
        }

        @Override
        public List<IndexedCustomer> customers(Collection<Long> customerIds) {
            return List.of();
        }

        @Override
        public List<Long> customersBehind(long customerId, int atMost) {
            return List.of();
        }
    }
}
