package org.redress.studio.domain;

import java.util.List;
import java.util.Optional;

/** Where releases are kept. */
public interface ReleaseRepository {
    void add(Release release);

    Optional<Release> live();

    /** The live one, which nobody else replaces before this transaction ends: whoever comes meanwhile waits. */
    Optional<Release> liveToReplace();

    Optional<Release> byNumber(int number);

    /** The newest release of a line. */
    Optional<Release> newest(ReleaseLine line);

    /** All releases, newest first. */
    List<Release> all();
}
