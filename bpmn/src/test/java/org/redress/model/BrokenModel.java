package org.redress.model;

/**
 * A shipped model with one thing broken on purpose: wherever it says {@code sound} it says {@code broken} instead, and
 * the rule must say so.
 */
record BrokenModel(String rule, String name, String resource, String sound, String broken) {

    static BrokenModel of(String rule, ComplaintProcess process, String sound, String broken) {
        return new BrokenModel(rule, process.id(), process.resource(), sound, broken);
    }

    static BrokenModel of(String rule, ComplaintDecision decision, String sound, String broken) {
        return new BrokenModel(rule, decision.id(), decision.resource(), sound, broken);
    }

    String xml() {
        String shipped = Models.text(resource);
        if (!shipped.contains(sound)) {
            throw new IllegalStateException(name + " does not say " + sound);
        }
        return shipped.replace(sound, broken);
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
