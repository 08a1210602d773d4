package org.redress.search.lucene;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.EndedIndex;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.Hits;
import org.redress.search.domain.IndexPart;
import org.redress.search.domain.IndexUpkeep;
import org.redress.search.domain.Likeness;
import org.redress.search.domain.SearchIndex;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.SimilarIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of this server. The folder holds one that is asked, and for a while the next one that is being made. One that
 * cannot be read is thrown away: it is no loss, for it is made anew from the database.
 */
@ApplicationScoped
class LuceneSearchIndex implements SearchIndex, SimilarIndex, EndedIndex, IndexUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchIndex.class);

    @Inject
    IndexFolder folder;

    private volatile @Nullable Shelf asked;

    @Override
    public boolean isReady() {
        return asked != null;
    }

    /** While another takes the place of the one that is asked, the one that was is closed: then the new one answers. */
    @Override
    public Hits find(SearchQuestion question) {
        for (Shelf shelf = asked; shelf != null; shelf = asked) {
            try {
                return shelf.find(question);
            } catch (IOException | AlreadyClosedException e) {
                lose(shelf, e);
            }
        }
        return Hits.none();
    }

    @Override
    public List<Long> openLike(Likeness likeness, int atMost) {
        return like(likeness, CaseState.OPEN, atMost);
    }

    @Override
    public List<Long> endedLike(Likeness likeness, int atMost) {
        return like(likeness, CaseState.ENDED, atMost);
    }

    private List<Long> like(Likeness likeness, CaseState state, int atMost) {
        for (Shelf shelf = asked; shelf != null && !likeness.isEmpty(); shelf = asked) {
            try {
                return shelf.like(likeness, state, atMost);
            } catch (IOException | AlreadyClosedException e) {
                lose(shelf, e);
            }
        }
        return List.of();
    }

    @Override
    public boolean isUsable() {
        return folder.isOurs();
    }

    @Override
    public Optional<FeedPosition> position() {
        if (asked == null) {
            open();
        }
        return Optional.ofNullable(asked).flatMap(Shelf::position);
    }

    @Override
    public void follow(IndexPart part, FeedPosition readTo) {
        Shelf shelf = open(asked);
        try {
            shelf.put(part);
            shelf.readTo(readTo);
        } catch (IOException | AlreadyClosedException e) {
            lose(shelf, e);
        }
    }

    @Override
    public void save() {
        Shelf shelf = asked;
        if (shelf != null) {
            try {
                shelf.save();
            } catch (IOException | AlreadyClosedException e) {
                lose(shelf, e);
            }
        }
    }

    @Override
    public void forgetDeleted() {
        Shelf shelf = asked;
        if (shelf != null) {
            try {
                shelf.forgetDeleted();
            } catch (IOException | AlreadyClosedException e) {
                lose(shelf, e);
            }
        }
    }

    @Override
    public NewIndex begin() {
        try {
            Path next = folder.next();
            return new Beside(next, Shelf.in(next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        Optional<Path> current = folder.current();
        try {
            if (current.isPresent()) {
                asked = Shelf.in(current.get());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("RDR-SRC-002 search index not readable, it is made anew error={}", name(e));
            folder.throwAway(current.orElseThrow());
        }
    }

    /** Whatever is wrong with it, a new one is right: that is begun as soon as nobody knows how far this one has read. */
    private synchronized void lose(Shelf shelf, Exception why) {
        if (asked == shelf) {
            LOG.warn("RDR-SRC-003 search index lost, it is made anew error={}", name(why));
            asked = null;
            close(shelf);
            folder.current().ifPresent(folder::throwAway);
        }
    }

    private static Shelf open(@Nullable Shelf shelf) {
        if (shelf == null) {
            throw new IllegalStateException("there is no index that could follow");
        }
        return shelf;
    }

    private static void close(Shelf shelf) {
        try {
            shelf.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("RDR-SRC-004 search index not closed cleanly error={}", name(e));
        }
    }

    /** The class alone: what it says may name words that were looked for. */
    private static String name(Throwable error) {
        return error.getClass().getSimpleName();
    }

    /** Whoever still asks it finds that it is gone, not that it is broken. */
    @PreDestroy
    void stop() {
        Shelf shelf = asked;
        if (shelf != null) {
            save();
            asked = null;
            close(shelf);
        }
        folder.leave();
    }

    /** An index that is being made beside the one that is asked. */
    private final class Beside implements NewIndex {
        private final Path path;
        private final Shelf shelf;
        private boolean finished;

        Beside(Path path, Shelf shelf) {
            this.path = path;
            this.shelf = shelf;
        }

        @Override
        public void add(IndexPart part) {
            try {
                shelf.put(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void finish(FeedPosition readTo) {
            try {
                shelf.readTo(readTo);
                shelf.save();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Shelf before = asked;
            folder.take(path);
            asked = shelf;
            finished = true;
            if (before != null) {
                LuceneSearchIndex.close(before);
            }
            folder.clear();
        }

        @Override
        public void close() {
            if (!finished) {
                LuceneSearchIndex.close(shelf);
                folder.throwAway(path);
            }
        }
    }
}
