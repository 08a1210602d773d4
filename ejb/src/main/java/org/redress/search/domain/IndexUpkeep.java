package org.redress.search.domain;

import java.util.Optional;

/** What keeps the index of this server like the database. Only one may use it at a time. */
public interface IndexUpkeep {
    /** Whether this server has a folder for its index to itself. */
    boolean isUsable();

    /** How far the index has read; empty when there is none that could be read on from. */
    Optional<FeedPosition> position();

    /** Follows a part of the database; found so at once. */
    void follow(IndexPart part, FeedPosition readTo);

    /** Begins a new index beside the one that is asked meanwhile. */
    NewIndex begin();

    /** Makes it stand on the disk as it is; after a crash it reads on from the last time. */
    void save();

    /** Lets what was deleted or replaced be gone from the disk, too. */
    void forgetDeleted();

    /** An index that is being made. */
    interface NewIndex extends AutoCloseable {
        void add(IndexPart part);

        /** It is complete and takes the place of the one before. */
        void finish(FeedPosition readTo);

        /** Throws it away where it is not finished. */
        @Override
        void close();
    }
}
