package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.CaseRestricted;
import org.redress.identity.domain.CaseUnrestricted;
import org.redress.identity.domain.CaseVisibility;
import org.redress.identity.domain.CaseVisibilityRepository;
import org.redress.identity.domain.StaffActor;

/** Narrows and widens who sees a case. */
@Stateless
public class CaseVisibilityService {
    @Inject
    CaseVisibilityRepository visibilities;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    Event<CaseRestricted> restricted;

    @Inject
    Event<CaseUnrestricted> unrestricted;

    /**
     * Shows the case only to its readers and to managers from now on; whoever restricts it by hand stays a reader. A case
     * that is restricted already gets the new reason and the new readers. Source: R-017.
     *
     * @param reason why, in at most 1,000 characters; shown to readers only
     * @param readers the ids of the staff members who go on seeing it
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.SUPERVISOR, Caller.MANAGER, Caller.PROCESS, Caller.SYSTEM})
    public void restrict(long caseId, @NotBlank @Size(max = 1000) String reason, Set<Long> readers) {
        access.requireVisible(caseId);
        Instant now = clock.instant();
        Set<Long> all = new HashSet<>(readers);
        currentActor.get().staff().map(StaffActor::staffId).ifPresent(all::add);
        visibility(caseId).restrict(reason, currentActor.get(), now, all);
        restricted.fire(new CaseRestricted(caseId, now));
    }

    /**
     * Lets more people see a restricted case. Source: R-017.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.SUPERVISOR, Caller.MANAGER, Caller.PROCESS, Caller.SYSTEM})
    public void openTo(long caseId, Set<Long> readers) {
        access.requireVisible(caseId);
        visibility(caseId).openTo(readers);
    }

    /**
     * Shows the case to all staff again, except to those it is about. Source: R-017.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.SUPERVISOR, Caller.MANAGER, Caller.PROCESS})
    public void unrestrict(long caseId) {
        access.requireVisible(caseId);
        CaseVisibility visibility = visibility(caseId);
        if (visibility.isRestricted()) {
            visibility.unrestrict();
            unrestricted.fire(new CaseUnrestricted(caseId, clock.instant()));
        }
    }

    /**
     * Says that the case is about a staff member: she does not see it from now on, whatever her role. Source: R-017.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.SUPERVISOR, Caller.MANAGER, Caller.PROCESS, Caller.SYSTEM})
    public void nameSubject(long caseId, long staffId) {
        access.requireVisible(caseId);
        visibility(caseId).concern(staffId);
    }

    private CaseVisibility visibility(long caseId) {
        return visibilities.ofCase(caseId).orElseGet(() -> {
            CaseVisibility fresh = new CaseVisibility(caseId);
            visibilities.add(fresh);
            return fresh;
        });
    }
}
