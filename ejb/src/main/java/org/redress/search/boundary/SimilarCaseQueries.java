package org.redress.search.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.Allows;
import org.redress.search.boundary.SimilarCase.Sameness;
import org.redress.search.domain.HiddenCases;
import org.redress.search.domain.Likeness;
import org.redress.search.domain.SimilarIndex;

/** Is it a case already? Asked while the customer still speaks; nothing it answers forbids anything. */
@Stateless
public class SimilarCaseQueries {
    static final int AT_MOST = 4;

    @Inject
    SimilarIndex index;

    @Inject
    HiddenCases hidden;

    @Inject
    ComplaintQueries complaints;

    /**
     * Cases that may be the same, the likest first, open ones before others: about the thing with that serial number, told
     * in the same words, of the same customer; of hers also those that ended lately and may be opened again. Only cases the
     * acting person may see; those of this very moment, too. Source.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<SimilarCase> like(ToldMatter told) {
        Likeness likeness = Likeness.of(told.words(), told.product(), hidden.now());
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        told(candidates, likeness);
        complaints
                .similarOpen(Optional.empty(), told.serialNumber())
                .forEach(row -> put(candidates, row, Sameness.SERIAL_NUMBER));
        complaints.similarOpen(told.customerId(), "").forEach(row -> put(candidates, row, Sameness.CUSTOMER));
        told.customerId().ifPresent(customer -> ended(candidates, customer, likeness));
        return candidates.values().stream()
                .sorted(Comparator.comparing(Candidate::isOpen, Comparator.reverseOrder())
                        .thenComparingInt(Candidate::surest)
                        .thenComparing(Candidate::size, Comparator.reverseOrder()))
                .limit(AT_MOST)
                .map(Candidate::asFound)
                .toList();
    }

    private void told(Map<Long, Candidate> candidates, Likeness likeness) {
        if (likeness.isEmpty()) {
            return;
        }
        List<Long> like = index.openLike(likeness, AT_MOST);
        Map<Long, ComplaintSummary> rows = complaints.summaries(like);
        Stream<ComplaintSummary> indexed = like.stream().flatMap(id -> Stream.ofNullable(rows.get(id)));
        Stream<ComplaintSummary> latest = complaints.justRegistered().stream()
                .filter(just -> likeness.isLike(just.told()))
                .map(just -> just.summary());
        Stream.concat(indexed, latest)
                .filter(row -> row.status() == ComplaintStatus.OPEN)
                .forEach(row -> put(candidates, row, Sameness.WORDS));
    }

    private void ended(Map<Long, Candidate> candidates, long customerId, Likeness likeness) {
        List<ComplaintSummary> ended = complaints.endedLately(customerId);
        Map<Long, String> words =
                complaints.told(ended.stream().map(ComplaintSummary::caseId).toList());
        for (ComplaintSummary row : ended) {
            put(candidates, row, Sameness.CUSTOMER);
            if (likeness.isLike(row.title() + "\n" + words.getOrDefault(row.caseId(), ""))) {
                put(candidates, row, Sameness.WORDS);
            }
        }
    }

    private static void put(Map<Long, Candidate> candidates, ComplaintSummary row, Sameness sameness) {
        candidates
                .computeIfAbsent(row.caseId(), id -> new Candidate(row, EnumSet.noneOf(Sameness.class)))
                .sameness()
                .add(sameness);
    }

    private record Candidate(ComplaintSummary row, Set<Sameness> sameness) {
        boolean isOpen() {
            return row.status() == ComplaintStatus.OPEN;
        }

        int surest() {
            return sameness.stream().mapToInt(Sameness::ordinal).min().orElseThrow();
        }

        int size() {
            return sameness.size();
        }

        SimilarCase asFound() {
            return new SimilarCase(row, sameness);
        }
    }
}
