package org.redress.web.commitment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.DecidingRole;
import org.redress.solution.boundary.DeciderQueries;
import org.redress.solution.boundary.Deciders;

/** Who can say yes to what is typed for a case, each role asked about once. */
public class Approvers {
    private final DeciderQueries queries;
    private final long caseId;
    private final Map<DecidingRole, Deciders> asked = new EnumMap<>(DecidingRole.class);

    public Approvers(DeciderQueries queries, long caseId) {
        this.queries = queries;
        this.caseId = caseId;
    }

    /** What policy says, with those who would be asked: both, where two are asked one after the other. */
    public PolicyAnswer about(Authority authority) {
        return new PolicyAnswer(
                authority, asked(authority, authority.approver()), asked(authority, authority.secondApprover()));
    }

    private @Nullable Deciders asked(Authority authority, Optional<DecidingRole> role) {
        return role.filter(each -> authority.isWithinPolicy()).map(this::of).orElse(null);
    }

    /** Those of a role. */
    public Deciders of(DecidingRole role) {
        return asked.computeIfAbsent(role, each -> queries.ofCase(each, caseId));
    }
}
