package org.redress.process.release;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.redress.model.ComplaintDecision;

/** The decision tables as they are shipped, without an engine to keep them. */
public final class ShippedTables extends ReleasedTables {
    private final Map<ComplaintDecision, ReleasedTable> tables = new EnumMap<>(ComplaintDecision.class);

    @Override
    public ReleasedTable live(ComplaintDecision decision) {
        return tables.computeIfAbsent(decision, ShippedTables::read);
    }

    @Override
    public ReleasedTable of(String deploymentId, ComplaintDecision decision) {
        return live(decision);
    }

    private static ReleasedTable read(ComplaintDecision decision) {
        return new ReleasedTable(
                decision,
                Objects.requireNonNull(
                        ComplaintDecision.class.getClassLoader().getResourceAsStream(decision.resource()),
                        decision.resource()));
    }
}
