package org.redress.search.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.search.boundary.FeedInMemory;
import org.redress.search.boundary.IndexFeed;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.IndexPart;
import org.redress.search.domain.IndexUpkeep;
import org.redress.shared.ApplicationStarted;

class IndexKeeperTest {
    private final FeedInMemory memory = new FeedInMemory();
    private final RecordedUpkeep index = new RecordedUpkeep();
    private final IndexKeeper keeper = new IndexKeeper();

    @BeforeEach
    void begin() {
        keeper.feed = memory.feed();
        keeper.index = index;
        keeper.actor = new CurrentActor();
        keeper.clock = Clock.fixed(FeedInMemory.NOW, ZoneOffset.UTC);
        keeper.started(new ApplicationStarted(false));
    }

    @Test
    void makesAnIndexWhereThereIsNoneAndFollowsThen() {
        keeper.follow();
        memory.note(ChangeKind.CUSTOMER, 9);
        keeper.follow();
        keeper.follow();

        assertThat(index.done).containsExactly("begin", "add [1, 91, 92]", "finish 0", "follow [91, 92] to 1");
    }

    @Test
    void readsOnUntilThereIsNoMore() {
        index.position = new FeedPosition("this one", 0);
        for (int change = 0; change <= IndexFeed.AT_ONCE; change++) {
            memory.note(ChangeKind.CASE, 1);
        }
        keeper.follow();

        assertThat(index.done)
                .containsExactly("follow [1] to " + IndexFeed.AT_ONCE, "follow [1] to " + (IndexFeed.AT_ONCE + 1));
    }

    @Test
    void makesItAnewWhenSomebodyWantsIt() {
        index.position = new FeedPosition("this one", 0);
        memory.note(ChangeKind.EVERYTHING, 0);
        keeper.follow();
        keeper.follow();

        assertThat(index.done).containsExactly("begin", "add [1, 91, 92]", "finish 1");
    }

    @Test
    void savesEachTenSeconds() {
        index.position = new FeedPosition("this one", 0);
        for (int second = 0; second < 2 * IndexKeeper.SECONDS_UNSAVED; second++) {
            keeper.follow();
        }

        assertThat(index.done).containsExactly("save", "save");
    }

    @Test
    void leavesTheFolderOfAnotherServerAlone() {
        index.usable = false;
        keeper.follow();
        keeper.sweep();

        assertThat(index.done).isEmpty();
    }

    @Test
    void waitsForTheEndOfTheStart() {
        IndexKeeper early = new IndexKeeper();
        early.index = index;
        early.follow();

        assertThat(index.done).isEmpty();
    }

    @Test
    void restsAWhileAfterAFailureAndThrowsAwayWhatItHadBegun() {
        index.full = true;
        for (int second = 0; second <= IndexKeeper.SECONDS_AFTER_FAILURE; second++) {
            keeper.follow();
        }
        assertThat(index.done).containsExactly("begin", "close");

        index.full = false;
        keeper.follow();
        assertThat(index.done).endsWith("finish 0");
    }

    /** Writes down what is done to it. */
    private static final class RecordedUpkeep implements IndexUpkeep {
        private final List<String> done = new ArrayList<>();
        private @Nullable FeedPosition position;
        private boolean usable = true;
        private boolean full;

        @Override
        public boolean isUsable() {
            return usable;
        }

        @Override
        public Optional<FeedPosition> position() {
            return Optional.ofNullable(position);
        }

        @Override
        public void follow(IndexPart part, FeedPosition readTo) {
            done.add("follow " + new TreeSet<>(part.caseIds()) + " to " + readTo.number());
            position = readTo;
        }

        @Override
        public NewIndex begin() {
            done.add("begin");
            return new NewIndex() {
                private boolean finished;

                @Override
                public void add(IndexPart part) {
                    if (full) {
                        throw new IllegalStateException("the disk is full");
                    }
                    done.add("add " + new TreeSet<>(part.caseIds()));
                }

                @Override
                public void finish(FeedPosition readTo) {
                    done.add("finish " + readTo.number());
                    position = readTo;
                    finished = true;
                }

                @Override
                public void close() {
                    if (!finished) {
                        done.add("close");
                    }
                }
            };
        }

        @Override
        public void save() {
            done.add("save");
        }

        @Override
        public void forgetDeleted() {
            done.add("sweep");
        }
    }
}
