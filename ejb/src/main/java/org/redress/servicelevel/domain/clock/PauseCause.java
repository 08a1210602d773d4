package org.redress.servicelevel.domain.clock;

/** Why a clock stands still although the case is not done. The name is stored: a cause is never renamed. Source: R-113. */
public enum PauseCause {
    /** We cannot go on before the customer answers. */
    WAITING_FOR_CUSTOMER,
    /** We cannot go on before a supplier delivers or answers. */
    WAITING_FOR_SUPPLIER,
    /** Something nobody could foresee or prevent, which the agreement excludes. */
    FORCE_MAJEURE
}
