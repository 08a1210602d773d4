package org.redress.related.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.boundary.EscalationStillOpen;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.ContactKind;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.related.domain.GoneOn;
import org.redress.related.domain.NotMerged;
import org.redress.related.domain.OtherCustomer;
import org.redress.related.domain.OtherKind;
import org.redress.related.domain.OtherReaders;
import org.redress.related.domain.SameCase;
import org.redress.related.domain.TooLateToPart;

/** Source: R-029. */
class CaseMergeServiceTest {
    private static final long ONE = 1;
    private static final long TWO = 2;
    private static final long THREE = 3;

    private final RelatedDesk desk = new RelatedDesk();
    private final CaseMergeService merges = new CaseMergeService();

    @BeforeEach
    void wire() {
        merges.related = desk.related;
        merges.complaints = desk.complaints;
        merges.merging = desk;
        merges.obligations = desk.obligations;
        merges.promises = desk.promises;
        merges.settings = desk.settings;
        merges.access = desk.access;
        merges.readers = (one, other) -> true;
        merges.hold = desk.held::add;
        merges.history = desk.events::add;
        merges.actor = desk.actor;
        merges.clock = desk.clock;
        desk.open(ONE);
        desk.open(TWO);
    }

    @Test
    void goesOnInTheOtherWithWhatWasPromised() {
        merge(TWO, ONE);

        assertThat(desk.done).containsExactly("promises of 2 to 1", "2 merged into 1");
        assertThat(desk.related.takenIn(ONE)).singleElement().satisfies(merge -> assertThat(merge.caseId())
                .isEqualTo(TWO));
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.caseId()).isEqualTo(ONE);
            assertThat(event.kind()).isEqualTo(CaseEventKind.CASE_TAKEN_IN);
            assertThat(event.payload()).containsEntry("case", "2").hasSize(1);
        });
    }

    @Test
    void takesBothInOneOrderWhicheverGoesOn() {
        merge(TWO, ONE);
        desk.related.merges.clear();
        desk.merged.clear();
        merge(ONE, TWO);

        assertThat(desk.held).isEqualTo(new ArrayList<>(List.of(ONE, TWO, ONE, TWO)));
    }

    @Test
    void isNeverMergedIntoTheCaseOfAnotherCustomer() {
        desk.customers.put(TWO, 99L);

        assertThatThrownBy(() -> merge(TWO, ONE)).isInstanceOf(OtherCustomer.class);
        assertThat(desk.done).isEmpty();
    }

    @Test
    void isNeverReadByWhomItIsClosedTo() {
        merges.readers = (one, other) -> false;
        assertThatThrownBy(() -> merge(TWO, ONE)).isInstanceOf(OtherReaders.class);
        assertThat(desk.done).isEmpty();

        merges.readers = (one, other) -> one + other == ONE + TWO;
        assertThatCode(() -> merge(TWO, ONE)).doesNotThrowAnyException();
    }

    @Test
    void aComplaintIsMergedWithAComplaint() {
        desk.kinds.put(TWO, ContactKind.ENQUIRY);

        assertThatThrownBy(() -> merge(TWO, ONE)).isInstanceOf(OtherKind.class);
    }

    @Test
    void whoeverDoesNotSeeBothLearnsNothing() {
        desk.hidden.add(ONE);

        assertThatThrownBy(() -> merge(TWO, ONE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> merge(ONE, TWO)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void needsTwoOpenCases() {
        assertThatThrownBy(() -> merge(ONE, ONE)).isInstanceOf(SameCase.class);
        desk.ended.add(ONE);

        assertThatThrownBy(() -> merge(TWO, ONE)).isInstanceOf(CaseEnded.class);
        assertThatThrownBy(() -> merge(ONE, TWO)).isInstanceOf(CaseEnded.class);
    }

    @Test
    void whatIsUnderWayForItIsSettledFirst() {
        desk.busy.add(TWO);

        assertThatThrownBy(() -> merge(TWO, ONE)).isInstanceOf(EscalationStillOpen.class);
        assertThatCode(() -> merge(ONE, TWO)).doesNotThrowAnyException();
    }

    @Test
    void isTakenBackWithThePromises() {
        merge(TWO, ONE);
        desk.done.clear();
        desk.clock.pass(Duration.ofHours(24));

        merges.undo(TWO);

        assertThat(desk.done).containsExactly("promises of [2] in 1 back to 2", "2 parted");
        assertThat(desk.related.takenIn(ONE)).isEmpty();
        assertThat(desk.events).last().satisfies(event -> assertThat(event.kind())
                .isEqualTo(CaseEventKind.CASE_GIVEN_BACK));
    }

    @Test
    void whatGoesOnInItIsTakenBackWithIt() {
        desk.open(THREE);
        merge(THREE, TWO);
        merge(TWO, ONE);
        desk.done.clear();

        merges.undo(TWO);
        merges.undo(THREE);

        assertThat(desk.done)
                .containsExactly(
                        "promises of [2, 3] in 1 back to 2", "2 parted", "promises of [3] in 2 back to 3", "3 parted");
    }

    @Test
    void isTakenBackForAWhileOnly() {
        merge(TWO, ONE);
        desk.clock.pass(Duration.ofHours(24).plusSeconds(1));

        assertThatThrownBy(() -> merges.undo(TWO)).isInstanceOf(TooLateToPart.class);
    }

    @Test
    void isNotTakenBackOnceTheTwoHaveGoneOnAsOne() {
        merge(TWO, ONE);
        desk.settled = true;
        assertThatThrownBy(() -> merges.undo(TWO)).isInstanceOf(GoneOn.class);

        desk.settled = false;
        desk.ended.add(ONE);
        assertThatThrownBy(() -> merges.undo(TWO)).isInstanceOf(GoneOn.class);
    }

    @Test
    void whatIsNotMergedIsNotParted() {
        assertThatThrownBy(() -> merges.undo(TWO)).isInstanceOf(NotMerged.class);
    }

    private void merge(long caseId, long into) {
        merges.merge(new MergeCases(caseId, into, "She says it twice."));
    }
}
