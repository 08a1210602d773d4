package org.redress.studio.domain;

/** What is asked about a change before and after it is made. Source, D-30. */
public enum ImprovementQuestion {
    /** How many people the process touches. */
    PEOPLE_TOUCHED,
    /** How much time is spent in it. */
    TIME_SPENT,
    /** Which other teams and processes it touches. */
    TEAMS_AND_PROCESSES,
    /** Whether the effort is justified. */
    EFFORT_JUSTIFIED,
    /** What the customer has of it. */
    BENEFIT_TO_CUSTOMER,
    /** What it means for those who work here. */
    IMPACT_ON_STAFF,
    /** What it does to systems. */
    EFFECT_ON_SYSTEMS,
    /** Who does it well already. */
    WHO_DOES_IT_WELL,
    /** What could go wrong. */
    WHAT_COULD_GO_WRONG,
    /** What it puts us ahead in. */
    ADVANTAGE,
    /** When it is done. */
    WHEN,
    /** Whether it gets easier for the customer. */
    EASIER_FOR_CUSTOMER,
    /** Whether she hears sooner. */
    FASTER_RESPONSE,
    /** What was learned. */
    LEARNED
}
