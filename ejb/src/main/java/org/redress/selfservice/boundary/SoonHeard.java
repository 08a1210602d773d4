package org.redress.selfservice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.commitment.boundary.NextHear;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.SystemActor;

/**
 * Whoever says something by her own link that wants an answer is promised one, by whom she knows here or, where that is
 * nobody, by whoever deals with her case, or a supervisor of its team. The promise is the product's own. Source: R-034.
 */
@ApplicationScoped
class SoonHeard {
    @Inject
    ComplaintQueries complaints;

    @Inject
    NextHear nextHear;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    void promise(long caseId) {
        actor.as(new SystemActor("self-service"), () -> {
            CaseDetails details = complaints.details(caseId);
            Optional<Long> keeper = keeper(details);
            keeper.ifPresent(id -> nextHear.promiseSoon(caseId, id, method(details)));
            return keeper;
        });
    }

    private Optional<Long> keeper(CaseDetails details) {
        return details.summary()
                .owners()
                .perceived()
                .or(() -> details.summary().owners().actual())
                .or(() -> supervisors(details.summary().team())
                        .map(StaffPerson::staffId)
                        .findFirst());
    }

    private Stream<StaffPerson> supervisors(String team) {
        List<StaffPerson> ofTeam = staff.members(team, Caller.SUPERVISOR);
        return (ofTeam.isEmpty() ? staff.withRole(Caller.SUPERVISOR) : ofTeam).stream();
    }

    private static ContactMethod method(CaseDetails details) {
        Particulars who = details.customer().particulars();
        boolean byMail = who.phone().isEmpty() || who.preferredContact().equals(Optional.of(PreferredContact.EMAIL));
        return byMail && !who.email().isEmpty() ? ContactMethod.EMAIL : ContactMethod.TELEPHONE;
    }
}
