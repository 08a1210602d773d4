package org.redress.stakeholder.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.stakeholder.domain.StakeholderRepository;
import org.redress.stakeholder.domain.StakeholderRole;

/** How the roles are reached that cases concern. */
@Stateless
public class RoleContactQueries {
    @Inject
    StakeholderRepository stakeholders;

    /** Every role the table can name, in its order, reached or not. Source: R-082. */
    @Allows({AGENT, SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    public List<RoleContactView> all() {
        return Arrays.stream(StakeholderRole.values())
                .filter(role -> role != StakeholderRole.OTHER)
                .map(role -> stakeholders
                        .contactOf(role)
                        .map(RoleContactView::of)
                        .orElseGet(() -> new RoleContactView(role, "", "", "")))
                .toList();
    }
}
