package org.redress.search.lucene;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.redress.search.domain.IndexTerms;
import org.redress.search.domain.SearchFilter;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.SearchWords;
import org.redress.search.domain.Word;

/**
 * What is looked for, as a query. How well something fits is one of five steps, never a mixture of how often a word occurs:
 * the reference; every word in what it is called by; every word as it is; as beginnings; with letters wrong. So whatever fits
 * equally well stands in an order that people understand. What may not be seen is excluded here, before anything is counted.
 */
final class IndexQueries {
    private static final float AS_BEGINNINGS = 1;
    private static final float AS_THEY_ARE = 2;
    private static final float AS_ITS_NAME = 4;
    private static final float BY_REFERENCE = 16;

    private static final int RIGHT_LETTERS = 1;
    private static final int SPELLINGS = 50;

    private IndexQueries() {}

    /** Only what is spelt as it was typed, or begins so. */
    static Query right(SearchQuestion question) {
        return of(question, IndexQueries::beginning);
    }

    /** Also what is spelt nearly so, behind what is right. */
    static Query nearly(SearchQuestion question) {
        return of(question, IndexQueries::anyhow);
    }

    private static Query of(SearchQuestion question, Function<Word, Query> how) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(IndexFields.KIND, question.what().name()), Occur.FILTER);
        narrow(query, question.filter());
        if (!question.hidden().isEmpty()) {
            query.add(terms(IndexFields.CASE, question.hidden()), Occur.MUST_NOT);
        }
        if (!question.words().isEmpty()) {
            rank(query, question.words(), how);
        }
        question.reference()
                .ifPresent(reference -> query.add(
                        worth(BY_REFERENCE, new TermQuery(new Term(IndexFields.REFERENCE, reference))), Occur.SHOULD));
        return query.build();
    }

    private static void rank(BooleanQuery.Builder query, SearchWords words, Function<Word, Query> how) {
        query.add(all(words, how), Occur.FILTER);
        query.add(worth(AS_BEGINNINGS, all(words, IndexQueries::beginning)), Occur.SHOULD);
        query.add(worth(AS_THEY_ARE, all(words, word -> exact(IndexFields.WORDS, word))), Occur.SHOULD);
        query.add(worth(AS_ITS_NAME, all(words, word -> exact(IndexFields.NAMES, word))), Occur.SHOULD);
    }

    private static void narrow(BooleanQuery.Builder query, SearchFilter filter) {
        filter.state().ifPresent(state -> query.add(term(IndexFields.STATE, state.name()), Occur.FILTER));
        filter.phase().ifPresent(phase -> query.add(term(IndexFields.PHASE, phase.name()), Occur.FILTER));
        filter.team().ifPresent(team -> query.add(term(IndexFields.TEAM, team), Occur.FILTER));
        filter.severity().ifPresent(severity -> query.add(term(IndexFields.SEVERITY, severity.name()), Occur.FILTER));
        filter.channel().ifPresent(channel -> query.add(term(IndexFields.CHANNEL, channel.name()), Occur.FILTER));
        filter.kind().ifPresent(kind -> query.add(term(IndexFields.CASE_KIND, kind.name()), Occur.FILTER));
        filter.product().ifPresent(product -> IndexTerms.wordsOf(product)
                .forEach(word -> query.add(term(IndexFields.PRODUCT, word), Occur.FILTER)));
        if (!filter.outcomes().isEmpty()) {
            query.add(terms(IndexFields.OUTCOME, filter.outcomes()), Occur.FILTER);
        }
        filter.endedFrom()
                .ifPresent(from -> query.add(
                        LongPoint.newRangeQuery(IndexFields.ENDED, from.toEpochMilli(), Long.MAX_VALUE), Occur.FILTER));
        filter.customerId().ifPresent(id -> query.add(term(IndexFields.OF_CUSTOMER, Long.toString(id)), Occur.FILTER));
        if (filter.receivedFrom().isPresent() || filter.receivedBefore().isPresent()) {
            long from = filter.receivedFrom().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
            long before = filter.receivedBefore().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
            query.add(LongPoint.newRangeQuery(IndexFields.RECEIVED, from, before - 1), Occur.FILTER);
        }
    }

    private static Query all(SearchWords words, Function<Word, Query> how) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        words.words().forEach(word -> every.add(how.apply(word), Occur.FILTER));
        return every.build();
    }

    private static Query exact(String field, Word word) {
        return word.text().isEmpty() ? number(word.digits()) : term(field, word.text());
    }

    private static Query beginning(Word word) {
        return any(beginnings(word));
    }

    private static Query anyhow(Word word) {
        BooleanQuery.Builder ways = beginnings(word);
        if (word.forgiven() > 0) {
            ways.add(
                    new FuzzyQuery(
                            new Term(IndexFields.WORDS, word.text()), word.forgiven(), RIGHT_LETTERS, SPELLINGS, true),
                    Occur.SHOULD);
        }
        return any(ways);
    }

    private static BooleanQuery.Builder beginnings(Word word) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        if (!word.text().isEmpty()) {
            Term text = new Term(IndexFields.WORDS, word.text());
            ways.add(word.isBeginning() ? new PrefixQuery(text) : new TermQuery(text), Occur.SHOULD);
        }
        if (!word.digits().isEmpty()) {
            ways.add(number(word.digits()), Occur.SHOULD);
        }
        return ways;
    }

    private static Query number(List<String> digits) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        digits.forEach(beginning -> ways.add(new PrefixQuery(new Term(IndexFields.DIGITS, beginning)), Occur.SHOULD));
        return ways.build();
    }

    private static Query any(BooleanQuery.Builder ways) {
        return new ConstantScoreQuery(ways.build());
    }

    private static Query worth(float points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    private static Query terms(String field, Collection<?> values) {
        return new TermInSetQuery(
                field,
                values.stream()
                        .map(value -> new BytesRef(String.valueOf(value)))
                        .toList());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
