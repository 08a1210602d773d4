package org.redress.escalation.domain;

import java.util.List;
import java.util.Optional;

/** The escalations of all cases. */
public interface EscalationRepository {
    void add(Escalation escalation);

    Optional<Escalation> byId(long escalationId);

    /** The escalations of a case, the oldest first. */
    List<Escalation> ofCase(long caseId);
}
