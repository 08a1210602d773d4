package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.CaseMerged;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;

/** Source: R-029. */
class MergedCasesTest {
    private final ComplaintDesk desk = new ComplaintDesk();
    private final Survivors survivors = new Survivors();
    private Complaint first;
    private Complaint second;

    @BeforeEach
    void twoCases() {
        survivors.complaints = desk.complaints;
        first = desk.registered();
        second = desk.registered();
    }

    @Test
    void aMergedCaseEndsWithItsRunAndLeadsToTheOther() {
        desk.merging.markMerged(second.id(), first.id());

        assertThat(second.status()).isEqualTo(ComplaintStatus.MERGED);
        assertThat(second.endedAt()).contains(ComplaintDesk.NOW);
        assertThat(desk.complaints.runsOf(second.id())).singleElement().satisfies(run -> assertThat(run.endedAt())
                .isPresent());
        assertThat(survivors.of(second.id())).isEqualTo(first.id());
        assertThat(survivors.of(first.id())).isEqualTo(first.id());
        assertThat(desk.kinds()).last().isEqualTo(CaseEventKind.CASE_MERGED);
    }

    @Test
    void leadsOnWhereTheOtherWasMergedToo() {
        Complaint third = desk.registered();
        desk.merging.markMerged(second.id(), first.id());
        desk.merging.markMerged(first.id(), third.id());

        assertThat(survivors.of(second.id())).isEqualTo(third.id());
    }

    /** the same words stand in both. */
    @Test
    void isHiddenWithTheCaseInWhichItGoesOn() {
        Complaint third = desk.registered();
        desk.merging.markMerged(third.id(), second.id());
        desk.merging.markMerged(second.id(), first.id());

        desk.service.classify(first.id(), new Classified(Severity.HIGH, true, "RELATIONS", Priority.A));

        assertThat(desk.restrictions.readers).containsOnlyKeys(first.id(), second.id(), third.id());
        assertThat(desk.restrictions.readers.values().stream().distinct()).hasSize(1);
    }

    /** The process ends its run as that of a withdrawn case; nothing is recorded twice. */
    @Test
    void isNotWithdrawnBesides() {
        desk.merging.markMerged(second.id(), first.id());

        desk.service.recordWithdrawal(second.id());

        assertThat(second.status()).isEqualTo(ComplaintStatus.MERGED);
        assertThat(desk.kinds()).doesNotContain(CaseEventKind.WITHDRAWN);
    }

    @Test
    void nothingIsDoneInItAnyMore() {
        desk.merging.markMerged(second.id(), first.id());

        assertThatThrownBy(() -> desk.merging.markMerged(second.id(), first.id()))
                .isInstanceOf(CaseEnded.class);
        assertThatThrownBy(() -> desk.reopening.reopen(new ReopenCase(second.id(), "It leaks.")))
                .isInstanceOf(CaseMerged.class);
    }

    @Test
    void partedItGoesThroughTheProcessOnceMore() {
        desk.merging.markMerged(second.id(), first.id());

        desk.merging.markParted(second.id());

        assertThat(second.status()).isEqualTo(ComplaintStatus.OPEN);
        assertThat(second.endedAt()).isEmpty();
        assertThat(survivors.of(second.id())).isEqualTo(second.id());
        assertThat(desk.complaints.runsOf(second.id())).hasSize(2).last().satisfies(run -> {
            assertThat(run.entryPoint()).isEqualTo(EntryPoint.PARTING);
            assertThat(run.rootInstance()).isPresent();
        });
        assertThat(desk.kinds()).last().isEqualTo(CaseEventKind.CASE_PARTED);
    }
}
