package org.redress.demo.domain;

import java.time.Instant;
import java.util.Set;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;

/**
 * An invented case before it begins.
 *
 * @param number which one it is, from 0, in the order of their arrival
 * @param seed what its own choices are drawn from, whatever happens to other cases
 * @param arrivesAt when the customer comes
 * @param channel how she comes
 * @param matter what she comes with
 * @param turns the turns it takes when it gets so far
 */
public record PlannedCase(int number, long seed, Instant arrivesAt, Channel channel, Matter matter, Set<Turn> turns) {
    public ContactKind kind() {
        return matter.kind();
    }

    public boolean takes(Turn turn) {
        return turns.contains(turn);
    }
}
