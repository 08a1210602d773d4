package org.redress.escalation.domain;

/** Why a case is escalated. The name is the code in the decision table. Source, D-04. */
public enum EscalationReason {
    /** The customer is not content with how it goes on, or with our answer, and escalates it herself. Source: R-066. */
    CUSTOMER,
    /** The customer asks for a manager. */
    WANTS_A_MANAGER,
    DIFFICULT_OR_ABUSIVE,
    /** She raises what concerns the whole company. */
    COMPANY_WIDE,
    BUSINESS_IMPACT,
    /** A senior person is affected. */
    PERSONNEL,
    NO_SOLUTION,
    SEVERAL_PEOPLE,
    SEVERAL_DEPARTMENTS
}
