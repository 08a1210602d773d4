package org.redress.stakeholder.domain;

/** In what role somebody is concerned. The decision table names the roles; D-07 says why each. */
public enum StakeholderRole {
    SUPERVISOR,
    STORES,
    PURCHASING,
    ADMINISTRATION,
    SUPPLIER,
    MANAGEMENT,
    CUSTOMER_SERVICE,
    /** Somebody the table does not know: the name says who. */
    OTHER;

    /** Whether this role is usually filled outside the organisation. */
    public boolean isOutside() {
        return this == SUPPLIER;
    }
}
