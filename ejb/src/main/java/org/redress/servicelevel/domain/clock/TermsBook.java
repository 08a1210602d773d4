package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Under which terms a clock runs. */
public interface TermsBook {
    /**
     * The terms that hold at a moment.
     *
     * @param priority the level the case has then; nothing before it is assessed
     */
    Terms at(Instant moment, Optional<String> priority);

    /** The moments after {@code from}, and not after {@code until}, from which on other terms hold whatever happens to a case. */
    List<Instant> changes(Instant from, Instant until);
}
