package org.redress.complaint.domain;

import jakarta.persistence.Embeddable;

/** The harm facts as columns. */
@Embeddable
public class Harm {
    private boolean danger;
    private boolean damage;
    private boolean repeated;
    private boolean integrity;

    protected Harm() {}

    Harm(HarmFacts facts) {
        danger = facts.danger();
        damage = facts.damage();
        repeated = facts.repeated();
        integrity = facts.integrity();
    }

    HarmFacts facts() {
        return new HarmFacts(danger, damage, repeated, integrity);
    }
}
