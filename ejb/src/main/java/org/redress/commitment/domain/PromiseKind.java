package org.redress.commitment.domain;

/** What is promised. */
public enum PromiseKind {
    /** That whoever has just complained hears from us. */
    FIRST_ANSWER,
    /** That the customer hears from us, whether or not there is an answer. */
    NEXT_CONTACT,
    /** That it is put right. */
    RESOLUTION,
    /** That we do a step of the plan she agreed to. */
    PLAN_STEP,
    /** That somebody of us is there by the end of the time agreed. */
    VISIT;

    /** Whether it is that the customer hears from us, so that it matters whether she was reached. */
    public boolean isContact() {
        return this == FIRST_ANSWER || this == NEXT_CONTACT;
    }
}
