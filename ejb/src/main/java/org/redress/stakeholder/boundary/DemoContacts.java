package org.redress.stakeholder.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.FirstStart;
import org.redress.shared.ApplicationStarting;
import org.redress.stakeholder.domain.StakeholderRole;

/** Gives the departments and the supplier of the demonstration their addresses, unless anybody gave one. */
@ApplicationScoped
class DemoContacts {
    private static final List<KeepRoleContact> CONTACTS = List.of(
            contact(StakeholderRole.STORES, "Stores, Kimberley", "stores@karoo.example"),
            contact(StakeholderRole.PURCHASING, "Purchasing", "purchasing@karoo.example"),
            contact(StakeholderRole.ADMINISTRATION, "Accounts payable", "accounts@karoo.example"),
            contact(StakeholderRole.SUPPLIER, "Diamond Electronics", "service@diamond.example"));

    @Inject
    RoleContactService service;

    @Inject
    RoleContactQueries queries;

    void starting(@Observes @Priority(FirstStart.PRIORITY + 1) ApplicationStarting starting) {
        if (starting.demo()
                && queries.all().stream().allMatch(known -> known.name().isEmpty())) {
            CONTACTS.forEach(service::keep);
        }
    }

    private static KeepRoleContact contact(StakeholderRole role, String name, String email) {
        return new KeepRoleContact(role, name, email, "");
    }
}
