package org.redress.solution.domain;

import java.time.Instant;
import java.util.List;
import org.redress.commitment.domain.DecidingRole;

/** How long proposals waited for those who decide. */
public interface DecidedProposals {
    /**
     * Of the proposals that a role was asked about, as the only one, first or second, those of cases that the acting party may
     * see, decided since a moment; the latest first. For the second of two the wait begins when the first has decided.
     */
    List<WaitForDecision> visibleWaits(DecidingRole asked, Instant since, int atMost);
}
