package org.redress.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.Found;
import org.redress.search.domain.Hits;
import org.redress.search.domain.IndexPart;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.Likeness;
import org.redress.search.domain.SearchQuestion;

/**
 * One index in a folder of its own, open. What it is told is found at once; it stands on the disk when it is saved, with the
 * place up to which it has read.
 */
final class Shelf implements AutoCloseable {
    private static final String DATABASE = "database";
    private static final String NUMBER = "number";
    private static final String FORM = "form";

    /** What is kept of things, and how. Another number whenever that changes: an index of another form is made anew. */
    private static final String OUR_FORM = "2";

    private static final int ENOUGH = 5;
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexFields.OPEN, SortField.Type.LONG, true),
            new SortField(IndexFields.AT, SortField.Type.LONG, true),
            new SortField(IndexFields.ID, SortField.Type.LONG, true));

    private static final Sort LAST_ENDED = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexFields.ENDED, SortField.Type.LONG, true),
            new SortField(IndexFields.AT, SortField.Type.LONG, true),
            new SortField(IndexFields.ID, SortField.Type.LONG, true));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Shelf(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens what is in the folder, or begins there. */
    static Shelf in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            return new Shelf(directory, new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false)));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Up to where it had read when it was saved last, or follows now; empty where it never was, or where it is of another form. */
    Optional<FeedPosition> position() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data == null) {
            return Optional.empty();
        }
        Map<String, String> kept = StreamSupport.stream(data.spliterator(), false)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return OUR_FORM.equals(kept.get(FORM)) && kept.containsKey(DATABASE) && kept.containsKey(NUMBER)
                ? Optional.of(new FeedPosition(kept.get(DATABASE), Long.parseLong(kept.get(NUMBER))))
                : Optional.empty();
    }

    void put(IndexPart part) throws IOException {
        for (IndexedCase indexed : part.cases()) {
            writer.updateDocuments(caseTerm(indexed.caseId()), IndexDocuments.of(indexed));
        }
        for (IndexedCustomer customer : part.customers()) {
            writer.updateDocument(customerTerm(customer.customerId()), IndexDocuments.of(customer));
        }
        List<Long> cases = part.cases().stream().map(IndexedCase::caseId).toList();
        List<Long> customers =
                part.customers().stream().map(IndexedCustomer::customerId).toList();
        for (long gone :
                part.caseIds().stream().filter(id -> !cases.contains(id)).toList()) {
            writer.deleteDocuments(caseTerm(gone));
        }
        for (long gone : part.customerIds().stream()
                .filter(id -> !customers.contains(id))
                .toList()) {
            writer.deleteDocuments(customerTerm(gone));
        }
    }

    void readTo(FeedPosition position) throws IOException {
        writer.setLiveCommitData(
                Map.of(FORM, OUR_FORM, DATABASE, position.database(), NUMBER, Long.toString(position.number()))
                        .entrySet());
        searchers.maybeRefreshBlocking();
    }

    void save() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    /** Lets what was deleted be gone from the disk, too. */
    void forgetDeleted() throws IOException {
        writer.forceMergeDeletes();
        save();
    }

    /** Typing errors are forgiven where less fits than stands on a page: where enough is right, what is nearly so only disturbs. */
    Hits find(SearchQuestion question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Hits right = find(searcher, question, IndexQueries.right(question));
            boolean forgiving = question.words().words().stream().anyMatch(word -> word.forgiven() > 0);
            return right.count() >= ENOUGH || !forgiving
                    ? right
                    : find(searcher, question, IndexQueries.nearly(question));
        } finally {
            searchers.release(searcher);
        }
    }

    /** The likest first; among equals the newest. */
    List<Long> like(Likeness likeness, CaseState state, int atMost) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            TopFieldDocs top = searcher.search(LikeQuery.of(likeness, state, searcher.getIndexReader()), atMost, ORDER);
            List<Long> like = new ArrayList<>();
            for (ScoreDoc hit : top.scoreDocs) {
                like.add(
                        FoundText.read(searcher.storedFields().document(hit.doc).get(IndexFields.FOUND))
                                .caseId());
            }
            return like;
        } finally {
            searchers.release(searcher);
        }
    }

    private static Hits find(IndexSearcher searcher, SearchQuestion question, Query query) throws IOException {
        Sort order = question.filter().isOfEnded() ? LAST_ENDED : ORDER;
        TopFieldDocs top = searcher.search(
                query,
                new TopFieldCollectorManager(order, question.begin() + question.atMost(), null, Integer.MAX_VALUE));
        List<Found> found = new ArrayList<>();
        for (int place = question.begin(); place < top.scoreDocs.length; place++) {
            ScoreDoc hit = top.scoreDocs[place];
            found.add(FoundText.read(searcher.storedFields().document(hit.doc).get(IndexFields.FOUND)));
        }
        return new Hits(found, top.totalHits.value);
    }

    /** What was not saved is read again the next time. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }

    private static Term caseTerm(long caseId) {
        return new Term(IndexFields.CASE, Long.toString(caseId));
    }

    private static Term customerTerm(long customerId) {
        return new Term(IndexFields.CUSTOMER, Long.toString(customerId));
    }
}
