package org.redress.identity.domain;

import java.util.Optional;
import java.util.Set;

/** The people and the units there are. */
public interface StaffRepository {
    Optional<StaffMember> staff(long staffId);

    void add(StaffMember staff);

    Optional<OrganisationUnit> unit(String code);

    /** The codes of the units she works in. */
    Set<String> unitCodes(long staffId);

    void add(OrganisationUnit unit);
}
