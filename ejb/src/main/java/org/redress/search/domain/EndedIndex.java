package org.redress.search.domain;

import java.util.List;

/** The index of this server, asked for what has ended and sounds like something. Source: R-043. */
public interface EndedIndex {
    /** The ids of ended cases that sound like it, the likest first; none while there is no index. */
    List<Long> endedLike(Likeness likeness, int atMost);
}
