package org.redress.onlooker.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is kept which pages are open. */
public interface OnlookerRepository {
    void add(Onlooker page);

    Optional<Onlooker> byPage(String key);

    void remove(Onlooker page);

    /** The pages of one person but the newest so many. */
    List<Onlooker> ofPersonBut(long staffId, int newest);

    /** Who else has this case open, each once, whoever said so last first. */
    List<LookedAt> ofCase(long caseId, long notOf, Instant since, int atMost);

    /** Who else has which of the cases open that the acting party may see, each once a case, whoever said so last first. */
    List<LookedAt> visible(long notOf, Instant since, int atMost);

    /** Forgets pages that have said nothing since then. How many it were. */
    int forget(Instant before);
}
