package org.redress.complaint.domain;

/** The live decision table of severity, to be shown while somebody speaks. The process decides by the same table. */
public interface SeverityRules {
    /** The table with the rule that applies to these facts. */
    SeverityTable tableFor(HarmFacts facts);
}
