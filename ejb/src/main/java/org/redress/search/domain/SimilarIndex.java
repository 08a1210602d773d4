package org.redress.search.domain;

import java.util.List;

/** The index of this server, asked for what sounds like something. */
public interface SimilarIndex {
    /** The ids of open cases that sound like it, the likest first; none while there is no index. */
    List<Long> openLike(Likeness likeness, int atMost);
}
