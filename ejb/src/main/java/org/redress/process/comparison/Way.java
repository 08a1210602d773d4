package org.redress.process.comparison;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/**
 * A way from one step to another.
 *
 * @param from the step it leaves, as it is known in both drawings
 * @param to the step it leads to, as it is known in both drawings
 * @param usual whether it is taken when no condition holds
 */
record Way(String id, String from, String to, boolean usual, Element element, Traits traits) {
    boolean joins(Way other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /** Whether it is taken without anything being asked. */
    boolean isPlain() {
        return !usual && traits.get(ChangeCode.CONDITION).isEmpty();
    }

    /** Under which condition it is taken; an empty text where under none. */
    Phrase condition() {
        return traits.get(ChangeCode.CONDITION).orElse(Phrase.text(""));
    }
}
