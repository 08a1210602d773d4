package org.redress.servicelevel.domain.regulation;

import java.util.List;
import org.redress.servicelevel.domain.clock.CaseTimer;

/**
 * The times that a law or a code sets for every complaint, as data. Source: section 22.
 *
 * @param code what it is called in the configuration, like {@code za-consumer}
 * @param name its name
 * @param clocks its clocks
 */
public record RegulatoryPack(String code, String name, List<CaseTimer> clocks) {
    public RegulatoryPack {
        clocks = List.copyOf(clocks);
    }
}
