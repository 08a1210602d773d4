package org.redress.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.Likeness;

/** Open cases, or ended ones, that share the rarest words with what is told: a word that stands in every second case says nothing. */
final class LikeQuery {
    private static final int RAREST = 12;
    private static final float PRODUCT = 2;

    private LikeQuery() {}

    /** The query; matches nothing where too few of the words are known at all. */
    static Query of(Likeness likeness, CaseState state, IndexReader reader) throws IOException {
        List<String> telling = rarest(likeness, reader);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(IndexFields.KIND, FoundKind.CASE.name()), Occur.FILTER);
        query.add(term(IndexFields.STATE, state.name()), Occur.FILTER);
        if (!likeness.hidden().isEmpty()) {
            List<BytesRef> hidden = likeness.hidden().stream()
                    .map(id -> new BytesRef(Long.toString(id)))
                    .toList();
            query.add(new TermInSetQuery(IndexFields.CASE, hidden), Occur.MUST_NOT);
        }
        for (String word : telling) {
            Query has = term(IndexFields.WORDS, word);
            query.add(likeness.product().contains(word) ? new BoostQuery(has, PRODUCT) : has, Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Math.max(Likeness.FEWEST, Likeness.enoughOf(telling.size())));
        return query.build();
    }

    private static List<String> rarest(Likeness likeness, IndexReader reader) throws IOException {
        List<Known> known = new ArrayList<>();
        for (String word : likeness.all()) {
            int cases = reader.docFreq(new Term(IndexFields.WORDS, word));
            if (cases > 0) {
                known.add(new Known(word, cases));
            }
        }
        return known.stream()
                .sorted(Comparator.comparingInt(Known::cases))
                .limit(RAREST)
                .map(Known::word)
                .toList();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private record Known(String word, int cases) {}
}
