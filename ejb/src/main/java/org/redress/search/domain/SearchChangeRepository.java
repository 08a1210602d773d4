package org.redress.search.domain;

import java.time.Instant;
import java.util.List;

/** The changes that the indexes have to follow. */
public interface SearchChangeRepository {
    /** Has every index read it again; the same once a transaction, however often it is noted. */
    void note(ChangeKind kind, long subjectId);

    /** Gives places to changes that have none, at most so many; others who do so at once wait. How many it were. */
    int catchUp(int atMost);

    /** How far the places reach. */
    FeedPosition end();

    /** The first changes behind a place, in order. */
    List<SearchChange> behind(long position, int atMost);

    /** Up to which place changes are forgotten: an index that has not read so far must be made anew. */
    long forgottenTo();

    /** Forgets what was written before then and has its place. How many it were. */
    int forget(Instant before);
}
