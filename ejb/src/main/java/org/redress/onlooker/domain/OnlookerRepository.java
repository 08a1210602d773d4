package org.redress.onlooker.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is kept which pages are open. */
public interface OnlookerRepository {
    void add(Onlooker page);

    Optional<Onlooker> byPage(String key);

    void remove(Onlooker page);

    /** The pages of others that have this case open. */
    List<Onlooker> ofCase(long caseId, long notOf, Instant since);

    /** The pages of others, by case, of the cases that the acting party may see. */
    List<Onlooker> visible(long notOf, Instant since, int atMost);

    /** Forgets pages that have said nothing since then. How many it were. */
    int forget(Instant before);
}
