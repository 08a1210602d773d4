package org.redress.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.customer.domain.CustomerChanged;
import org.redress.relationship.domain.CustomerContacted;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.SearchChangeRepository;
import org.redress.worklist.domain.WorkOfCaseChanged;

/**
 * Notes what the indexes have to read again, in the transaction of the change. Whatever is done, written or said about a case
 * stands in its history, so its events tell of its notes and letters, too.
 */
@ApplicationScoped
class SearchChanges {
    @Inject
    SearchChangeRepository changes;

    void happened(@Observes CaseEventRecorded recorded) {
        changes.note(ChangeKind.CASE, recorded.event().caseId());
    }

    void moved(@Observes WorkOfCaseChanged work) {
        changes.note(ChangeKind.CASE, work.caseId());
    }

    /** About a case it is one of its messages, about none it is found with the customer. */
    void contacted(@Observes CustomerContacted contact) {
        contact.caseId()
                .ifPresentOrElse(
                        caseId -> changes.note(ChangeKind.CASE, caseId),
                        () -> changes.note(ChangeKind.CUSTOMER, contact.customerId()));
    }

    void known(@Observes CustomerChanged customer) {
        changes.note(ChangeKind.CUSTOMER, customer.customerId());
    }
}
