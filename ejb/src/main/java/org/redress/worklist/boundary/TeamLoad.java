package org.redress.worklist.boundary;

import java.util.List;
import org.redress.worklist.domain.WorkLoad;

/**
 * How the work of a team is spread.
 *
 * @param queue what nobody has taken
 * @param people everybody of the team who handles cases, whoever has most that is over its time first, then most of all
 */
public record TeamLoad(WorkLoad queue, List<PersonsLoad> people) {
    public TeamLoad {
        people = List.copyOf(people);
    }
}
