package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;

class IndexFeedTest {
    private static final FeedPosition START = new FeedPosition("this one", 0);

    private final FeedInMemory memory = new FeedInMemory();
    private final IndexFeed feed = memory.feed();

    @Test
    void givesWhatHasChangedAndHowFarThatReaches() {
        memory.note(ChangeKind.CASE, 1);
        memory.note(ChangeKind.CASE, 1);
        memory.note(ChangeKind.CASE, 2);

        IndexWork work = feed.behind(START);

        assertThat(work.anew()).isFalse();
        assertThat(work.part().caseIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(work.readTo()).isEqualTo(new FeedPosition("this one", 3));
        assertThat(feed.behind(work.readTo()).part().isEmpty()).isTrue();
    }

    @Test
    void readsTheCasesOfACustomerAgainWhoHasChanged() {
        memory.note(ChangeKind.CUSTOMER, 9);

        IndexWork work = feed.behind(START);

        assertThat(work.part().customerIds()).containsExactly(9L);
        assertThat(work.part().caseIds()).containsExactlyInAnyOrder(91L, 92L);
    }

    @Test
    void wantsAnIndexMadeAnewThatIsOfAnotherDatabaseOrAheadOrTooFarBehindOrWhenSomebodySaysSo() {
        memory.note(ChangeKind.CASE, 1);

        assertThat(feed.behind(new FeedPosition("another", 0)).anew()).isTrue();
        assertThat(feed.behind(new FeedPosition("this one", 2)).anew()).isTrue();
        assertThat(feed.behind(START).anew()).isFalse();
        memory.forgotten(1);
        assertThat(feed.behind(START).anew()).isTrue();
        assertThat(feed.behind(new FeedPosition("this one", 1)).anew()).isFalse();
        memory.note(ChangeKind.EVERYTHING, 0);
        assertThat(feed.behind(new FeedPosition("this one", 1)).anew()).isTrue();
        assertThat(feed.behind(feed.end()).anew()).isFalse();
    }

    @Test
    void keepsChangesForAWeek() {
        feed.forget();

        assertThat(memory.forgottenBefore()).isEqualTo(FeedInMemory.NOW.minus(Duration.ofDays(7)));
    }
}
