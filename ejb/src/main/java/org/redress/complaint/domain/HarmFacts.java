package org.redress.complaint.domain;

/**
 * What decides how serious a complaint is.
 *
 * @param danger somebody may be hurt
 * @param damage something of the customer's is damaged or lost
 * @param repeated it happened before, or a promise was broken before
 * @param integrity somebody's honesty is in question
 */
public record HarmFacts(boolean danger, boolean damage, boolean repeated, boolean integrity) {
    public static HarmFacts none() {
        return new HarmFacts(false, false, false, false);
    }
}
