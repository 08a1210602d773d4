package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.domain.Complaint;
import org.redress.customer.boundary.CustomerDoors;

class KnownCallerQueriesTest {
    private final ComplaintDesk desk = new ComplaintDesk();
    private final List<CaseEventRecorded> history = new ArrayList<>();
    private final KnownCallerQueries queries = new KnownCallerQueries();

    @BeforeEach
    void wire() {
        queries.complaints = desk.complaints;
        queries.customers = CustomerDoors.queries(desk.customers);
        queries.events = new CaseEvents() {
            @Override
            public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
                return history.stream()
                        .filter(each -> caseIds.contains(each.event().caseId())
                                && kinds.contains(each.event().kind()))
                        .collect(Collectors.groupingBy(each -> each.event().caseId()));
            }
        };
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

    @Test
    void namesWhoOfUsSpokeWithHerLast() {
        Complaint open = desk.registered();
        happened(open, CaseEventKind.REGISTERED, "staff:1", 0);
        happened(open, CaseEventKind.CUSTOMER_CAME_AGAIN, "staff:2", 60);
        happened(open, CaseEventKind.NOTE_ADDED, "staff:3", 120);
        happened(open, CaseEventKind.CUSTOMER_ANSWERED, "client:4", 180);

        KnownCaller.LastContact last =
                queries.known(open.customerId()).lastContact().orElseThrow();

        assertThat(last.staffId()).isEqualTo(2);
        assertThat(last.reference()).isEqualTo(open.reference());
        assertThat(last.at()).isEqualTo(ComplaintDesk.NOW.plusSeconds(60));
    }

    private void happened(Complaint complaint, CaseEventKind kind, String actor, long later) {
        CaseEvent event = CaseEvent.of(complaint.id(), kind, ComplaintDesk.NOW.plusSeconds(later));
        history.add(new CaseEventRecorded(event, history.size() + 1, ComplaintDesk.NOW, actor));
    }
}
