package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.CaseParties;
import org.redress.servicelevel.domain.CaseParty;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRepository;

/**
 * Which agreement a case is worked under: the customer's own, else that of her grade, else that of the team, else that of the
 * configuration. It is chosen when a complaint comes in, when it is opened again, and when its customer is graded; a case event says
 * so where it is another one than before. What was used and waited for under the one before stays. Not a door. Source: R-105.
 */
@ApplicationScoped
public class AgreementChoice {
    private static final Set<CaseEventKind> CHOOSING = EnumSet.of(
            CaseEventKind.REGISTERED, CaseEventKind.IMPORTED, CaseEventKind.KIND_CORRECTED, CaseEventKind.REOPENED);

    /** The closest first; of two that are as close, the one that began last. */
    private static final Comparator<Agreement> CLOSEST = Comparator.comparing(
                    (Agreement each) -> each.appliesTo().scope())
            .thenComparing(each -> each.begins().get(0))
            .thenComparing(Agreement::code)
            .reversed();

    @Inject
    AgreementRepository agreements;

    @Inject
    CaseParties parties;

    @Inject
    CaseClocks clocks;

    @Inject
    CaseEvents events;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    void heard(@Observes CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        if (CHOOSING.contains(event.kind())) {
            choose(event.caseId(), event.kind() == CaseEventKind.IMPORTED ? recorded.recordedAt() : event.occurredAt());
        }
    }

    /** The customer of these cases is another one than before, in the eyes of an agreement. */
    public void customerChanged(long customerId) {
        parties.openOfCustomer(customerId).forEach(caseId -> choose(caseId, clock.instant()));
    }

    private void choose(long caseId, Instant from) {
        List<Agreement> own = agreements.all().stream()
                .filter(each -> each.appliesTo().isOfSome())
                .toList();
        List<CaseEventRecorded> past = own.isEmpty() ? List.of() : events.ofCase(caseId);
        if (!CaseClocks.isComplaint(past)) {
            return;
        }
        String chosen = parties.of(caseId)
                .flatMap(party -> closest(own, party))
                .map(Agreement::code)
                .orElse(clocks.agreementCode());
        if (!chosen.equals(AgreementsOfCase.last(past, clocks.agreementCode()))) {
            history.record(CaseEvent.of(caseId, CaseEventKind.AGREEMENT_CHOSEN, from)
                    .with(AgreementsOfCase.AGREEMENT, chosen));
        }
    }

    /** The calendars of a case hang in one zone, so that a date means the same in each. */
    private Optional<Agreement> closest(List<Agreement> own, CaseParty party) {
        Optional<ZoneId> zone = clocks.agreement().map(Agreement::zone);
        return own.stream()
                .filter(each -> each.appliesTo().fits(party))
                .filter(each -> each.inForce(clock.instant()).isPresent())
                .filter(each -> zone.filter(each.zone()::equals).isPresent())
                .min(CLOSEST);
    }
}
