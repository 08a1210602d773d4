package org.redress.audit.domain;

import java.util.List;

/** The audit entries there are. */
public interface AuditRepository {
    void add(AuditEntry entry);

    /** The entries about a case, oldest first. */
    List<AuditEntry> ofCase(long caseId);
}
