package org.redress.search.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redress.search.IndexedCaseFixture;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.IndexSource;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.SearchChange;
import org.redress.search.domain.SearchChangeRepository;

/** The feed over changes in memory; the cases 91 and 92 are those of customer 9, and with 1 all there are. */
public final class FeedInMemory {
    public static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");

    private final Changes changes = new Changes();
    private final IndexFeed feed = new IndexFeed();

    public FeedInMemory() {
        feed.changes = changes;
        feed.source = new CasesOfCustomerNine();
        feed.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public IndexFeed feed() {
        return feed;
    }

    public void note(ChangeKind kind, long subjectId) {
        changes.note(kind, subjectId);
    }

    void forgotten(long position) {
        changes.forgotten = position;
    }

    Instant forgottenBefore() {
        return changes.forgottenBefore;
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
            return List.of(1L, 91L, 92L).stream().filter(id -> id > caseId).toList();
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
        public Map<Long, List<String>> notesOf(Collection<Long> customerIds) {
            return Map.of();
        }

        @Override
        public List<Long> customersBehind(long customerId, int atMost) {
            return List.of();
        }
    }
}
