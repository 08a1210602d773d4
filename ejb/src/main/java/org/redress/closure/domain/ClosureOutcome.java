package org.redress.closure.domain;

/** How a case ended. */
public enum ClosureOutcome {
    /** The customer confirmed that it is solved. */
    SOLVED,
    /** It was put right while the customer was there, and she said so. */
    RESOLVED_AT_FIRST_CONTACT,
    /** She was asked and reminded and did not answer; nobody may read that as a yes. */
    WITHOUT_AGREEMENT,
    /** The customer has the answer to what she wanted to know. */
    ENQUIRY_ANSWERED,
    /** What she asked for is done. */
    REQUEST_GRANTED,
    /** What she asked for is not done, and she knows why. */
    REQUEST_DECLINED,
    /** She was thanked, and the team she praised knows. */
    COMPLIMENT_PASSED_ON,
    /** The customer does not pursue it. */
    WITHDRAWN;

    /** Whether she left without our knowing that it is solved. Source: R-101. */
    public boolean isWithGrievance() {
        return this == WITHOUT_AGREEMENT || this == WITHDRAWN;
    }

    /** Whether only what was no complaint ends like this. */
    public boolean isOfAShortPath() {
        return switch (this) {
            case ENQUIRY_ANSWERED, REQUEST_GRANTED, REQUEST_DECLINED, COMPLIMENT_PASSED_ON -> true;
            case SOLVED, RESOLVED_AT_FIRST_CONTACT, WITHOUT_AGREEMENT, WITHDRAWN -> false;
        };
    }
}
