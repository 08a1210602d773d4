package org.redress.model;

import java.util.Arrays;
import java.util.Optional;

/** What decision tables are asked about that is no process variable: it belongs to one event, not to the case. */
public enum TableFact {
    /** The kind of a case event. */
    EVENT("event"),
    /** In which way somebody was told. */
    WAY("way"),
    /** How a case ended. */
    OUTCOME("outcome"),
    /** What it came as. */
    MEDIUM("medium"),
    /** What a clock measures. */
    MEASURE("measure"),
    /** How much of its target a clock has used, 100 once its deadline has passed. */
    PERCENT("percent"),
    /** How often the ladder after a breach was climbed. */
    LEVEL("level");

    private final String id;

    TableFact(String id) {
        this.id = id;
    }

    /** The name of the table's column. */
    public String id() {
        return id;
    }

    public static Optional<TableFact> byId(String id) {
        return Arrays.stream(values()).filter(fact -> fact.id.equals(id)).findFirst();
    }
}
