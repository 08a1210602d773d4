package org.redress.web.worklist;

import java.io.Serializable;
import org.redress.worklist.boundary.PersonsLoad;
import org.redress.worklist.domain.Load;

/**
 * A person whose capacity somebody sets.
 *
 * @param ofHerOwn whether it was said of her, not of her team or of the house
 */
public record CapacityRow(long staffId, String name, Load load, boolean ofHerOwn) implements Serializable {
    static CapacityRow of(PersonsLoad each) {
        return new CapacityRow(
                each.person().staffId(),
                each.person().name(),
                new Load(each.load().open(), each.most().orElse(0)),
                each.ofHerOwn());
    }
}
