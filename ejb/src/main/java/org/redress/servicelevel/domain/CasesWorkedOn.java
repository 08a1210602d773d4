package org.redress.servicelevel.domain;

import java.time.Instant;
import java.util.List;

/** Which cases there are, by id: whoever keeps them answers. Only those that the acting party may see. */
public interface CasesWorkedOn {
    /** The complaints that are open. */
    List<Long> open();

    /** The open complaints that are with a team. */
    List<Long> openOfTeam(String team);

    /** The complaints that were open at any time between two moments, and those that were opened again or have ended since. */
    List<Long> openBetween(Instant from, Instant until);

    /** How many cases of any kind were registered in that time, the end of it left out. */
    long registeredBetween(Instant from, Instant until);
}
