package org.redress.draft.boundary;

import java.util.Optional;

/** Whose case it is. Not a door: whoever asks has made sure that the case may be seen. */
public interface CustomerOfCase {
    Optional<Long> of(long caseId);
}
