package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Complaint;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.testing.SeenCases;

/** Source: R-029. */
class OpenCasesTest {
    private final ComplaintDesk desk = new ComplaintDesk();
    private final SeenCases access = new SeenCases();
    private final OpenCases cases = new OpenCases();
    private Complaint complaint;

    @BeforeEach
    void wire() {
        complaint = desk.registered();
        cases.complaints = desk.complaints;
        cases.access = access;
        cases.hold = desk.held::add;
        desk.held.clear();
    }

    @Test
    void whoeverOnlyLooksHoldsNobodyUp() {
        cases.visible(complaint.id());

        assertThat(desk.held).isEmpty();
    }

    /** Somebody who merged it meanwhile is waited for. */
    @Test
    void whoeverChangesACaseHoldsItBeforeSheLooksWhetherItIsOpen() {
        cases.hold = caseId -> complaint.mergeInto(99, ComplaintDesk.NOW);

        assertThatThrownBy(() -> cases.open(complaint.id())).isInstanceOf(CaseEnded.class);
    }

    @Test
    void aHiddenCaseIsNotHeld() {
        assertThat(cases.open(complaint.id())).isEqualTo(complaint);
        assertThat(desk.held).isEqualTo(List.of(complaint.id()));
        access.hide(complaint.id());

        assertThatThrownBy(() -> cases.open(complaint.id())).isInstanceOf(CaseNotFound.class);
        assertThat(desk.held).hasSize(1);
    }
}
