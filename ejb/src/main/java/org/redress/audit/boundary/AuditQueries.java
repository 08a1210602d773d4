package org.redress.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.redress.audit.domain.AuditEntry;
import org.redress.audit.domain.AuditRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.domain.Caller;

/** What was done, for those who answer for it. */
@Stateless
public class AuditQueries {
    @Inject
    AuditRepository entries;

    @Inject
    CaseAccess access;

    /**
     * Every change of the case, oldest first. Source: R-192.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.MANAGER, Caller.PROCESS_OWNER, Caller.ADMINISTRATOR})
    public List<AuditLine> ofCase(long caseId) {
        access.requireVisible(caseId);
        return entries.ofCase(caseId).stream().map(AuditQueries::line).toList();
    }

    private static AuditLine line(AuditEntry entry) {
        return new AuditLine(entry.occurredAt(), entry.actor(), entry.door(), entry.method(), entry.arguments());
    }

    /**
     * One call of a door.
     *
     * @param actor who called, as a reference
     * @param arguments one {@code name=value} a line; digests begin with a hash sign
     */
    public record AuditLine(Instant occurredAt, String actor, String door, String method, String arguments) {}
}
