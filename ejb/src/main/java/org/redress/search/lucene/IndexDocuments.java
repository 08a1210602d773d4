package org.redress.search.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.IndexTerms;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;

/** Cases, customers and messages as documents: their words, what narrows, and their numbers. No text stands in them. */
final class IndexDocuments {
    private IndexDocuments() {}

    /** The case and its messages, which are found by what narrows the case, too. */
    static List<Document> of(IndexedCase indexed) {
        List<Document> documents = new ArrayList<>();
        Document ofCase = ofCase(
                indexed,
                new Found(FoundKind.CASE, indexed.caseId(), indexed.caseId(), Optional.empty()),
                IndexTerms.of(indexed),
                indexed.receivedAt());
        ofCase.add(term(IndexFields.REFERENCE, indexed.reference()));
        documents.add(ofCase);
        for (IndexedMessage message : indexed.messages()) {
            Found found = new Found(FoundKind.MESSAGE, message.id(), indexed.caseId(), Optional.of(message.source()));
            documents.add(ofCase(indexed, found, IndexTerms.of(message), message.at()));
        }
        return documents;
    }

    static Document of(IndexedCustomer customer) {
        Found found = new Found(FoundKind.CUSTOMER, customer.customerId(), customer.customerId(), Optional.empty());
        Document document = of(found, IndexTerms.of(customer), customer.createdAt());
        document.add(term(IndexFields.CUSTOMER, customer.customerId()));
        document.add(new NumericDocValuesField(IndexFields.OPEN, 1));
        return document;
    }

    private static Document ofCase(IndexedCase indexed, Found found, IndexTerms terms, Instant at) {
        Document document = of(found, terms, at);
        document.add(term(IndexFields.CASE, indexed.caseId()));
        document.add(term(IndexFields.OF_CUSTOMER, indexed.customer().customerId()));
        document.add(term(IndexFields.STATE, indexed.state()));
        document.add(term(IndexFields.TEAM, indexed.team()));
        document.add(term(IndexFields.CHANNEL, indexed.channel()));
        document.add(term(IndexFields.CASE_KIND, indexed.kind()));
        indexed.severity().ifPresent(severity -> document.add(term(IndexFields.SEVERITY, severity)));
        IndexTerms.wordsOf(indexed.product()).forEach(word -> document.add(term(IndexFields.PRODUCT, word)));
        indexed.outcome().ifPresent(outcome -> document.add(term(IndexFields.OUTCOME, outcome)));
        indexed.endedAt().map(Instant::toEpochMilli).ifPresent(ended -> {
            document.add(new LongPoint(IndexFields.ENDED, ended));
            document.add(new NumericDocValuesField(IndexFields.ENDED, ended));
        });
        indexed.phases().forEach(phase -> document.add(term(IndexFields.PHASE, phase)));
        document.add(new LongPoint(IndexFields.RECEIVED, indexed.receivedAt().toEpochMilli()));
        document.add(new NumericDocValuesField(IndexFields.OPEN, indexed.state() == CaseState.OPEN ? 1 : 0));
        return document;
    }

    private static Document of(Found found, IndexTerms terms, Instant at) {
        Document document = new Document();
        document.add(term(IndexFields.KIND, found.kind()));
        document.add(new NumericDocValuesField(IndexFields.AT, at.toEpochMilli()));
        document.add(new NumericDocValuesField(IndexFields.ID, found.id()));
        document.add(new StoredField(IndexFields.FOUND, FoundText.write(found)));
        terms.words().forEach(word -> document.add(term(IndexFields.WORDS, word)));
        terms.names().forEach(word -> document.add(term(IndexFields.NAMES, word)));
        terms.digits().forEach(end -> document.add(term(IndexFields.DIGITS, end)));
        return document;
    }

    private static Field term(String field, Object value) {
        return new StringField(field, String.valueOf(value), Field.Store.NO);
    }
}
