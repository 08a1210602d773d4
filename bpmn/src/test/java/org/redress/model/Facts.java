package org.redress.model;

import java.time.Duration;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What a door hands over: variables by their Java names. */
final class Facts {

    private final Map<ComplaintVariable, Object> values = new EnumMap<>(ComplaintVariable.class);

    private Facts() {}

    static Facts none() {
        return new Facts();
    }

    /** Everything a start sets: null or false where nothing is known yet. */
    static Facts atTheStart() {
        Facts facts = new Facts();
        for (ComplaintVariable variable : ComplaintVariable.values()) {
            facts.values.put(variable, variable.type() == ComplaintVariable.Type.BOOLEAN ? Boolean.FALSE : null);
        }
        return facts.with(ComplaintVariable.CASE_ID, 4711L)
                .with(ComplaintVariable.RUN_NUMBER, 1L)
                .with(ComplaintVariable.CONTACT_KIND, "COMPLAINT")
                .with(ComplaintVariable.CHANNEL, "TELEPHONE")
                .with(ComplaintVariable.GRADE, "REGULAR")
                .with(ComplaintVariable.FIRST_STEP_DUE_AT, Date.from(StubDue.NOW.plus(Duration.ofHours(2))))
                .with(ComplaintVariable.OWNER, "12");
    }

    static Facts of(ComplaintVariable variable, Object value) {
        return none().with(variable, value);
    }

    Facts with(ComplaintVariable variable, Object value) {
        values.put(variable, value);
        return this;
    }

    Map<String, Object> asVariables() {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((variable, value) -> variables.put(variable.id(), value));
        return variables;
    }
}
