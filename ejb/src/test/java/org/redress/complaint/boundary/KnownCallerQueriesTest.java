package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.domain.Complaint;
import org.redress.customer.boundary.CustomerDoors;

class KnownCallerQueriesTest {
    private final ComplaintDesk desk = new ComplaintDesk();
    private final KnownCallerQueries queries = new KnownCallerQueries();

    @BeforeEach
    void wire() {
        queries.complaints = desk.complaints;
        queries.customers = CustomerDoors.queries(desk.customers);
    }

    @Test
    void tellsOpenFromEndedAndWhatNeedNotBeAskedAgain() {
        Complaint open = desk.registered();

        KnownCaller known = queries.known(open.customerId());

        assertThat(known.open()).extracting(ComplaintSummary::caseId).containsExactly(open.id());
        assertThat(known.ended()).isEmpty();
        assertThat(known.things())
                .containsExactly(new KnownCaller.KnownThing("Camdeboo 340 L", "CB-77", "", open.reference()));

        open.withdraw(ComplaintDesk.NOW);
        known = queries.known(open.customerId());

        assertThat(known.open()).isEmpty();
        assertThat(known.ended()).extracting(ComplaintSummary::caseId).containsExactly(open.id());
    }
}
