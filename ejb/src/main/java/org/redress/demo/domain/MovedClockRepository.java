package org.redress.demo.domain;

import java.util.Optional;

/** The one clock that was moved, if it ever was. */
public interface MovedClockRepository {
    Optional<MovedClock> find();

    void add(MovedClock clock);
}
