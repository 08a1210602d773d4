package org.redress.web.complaint;

import java.io.Serializable;
import org.redress.complaint.domain.HarmFacts;

/** The answers to the questions about harm, as a form holds them. */
public class HarmAnswers implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean danger;
    private boolean damage;
    private boolean repeated;
    private boolean integrity;

    public static HarmAnswers of(HarmFacts facts) {
        HarmAnswers answers = new HarmAnswers();
        answers.danger = facts.danger();
        answers.damage = facts.damage();
        answers.repeated = facts.repeated();
        answers.integrity = facts.integrity();
        return answers;
    }

    public HarmFacts facts() {
        return new HarmFacts(danger, damage, repeated, integrity);
    }

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }

    public boolean isDamage() {
        return damage;
    }

    public void setDamage(boolean damage) {
        this.damage = damage;
    }

    public boolean isRepeated() {
        return repeated;
    }

    public void setRepeated(boolean repeated) {
        this.repeated = repeated;
    }

    public boolean isIntegrity() {
        return integrity;
    }

    public void setIntegrity(boolean integrity) {
        this.integrity = integrity;
    }
}
