package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.commitment.domain.GivenWord;

/** The dates that suppliers and departments were asked for and gave. Whoever knows answers. Source. */
public interface WordsOfSuppliers {
    /** Those from one moment until before another, in cases that the acting party may see, the earliest due first. */
    List<GivenWord> given(Instant from, Instant until);
}
