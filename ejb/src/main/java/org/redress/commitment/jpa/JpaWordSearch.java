package org.redress.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.WordFate;
import org.redress.commitment.domain.WordSearch;
import org.redress.identity.boundary.MaySee;

/** Three indexed reads: the promises made, the moves made, and for which broken ones another was made. */
@ApplicationScoped
class JpaWordSearch implements WordSearch {
    private static final String PROMISE =
            "p.id, p.caseId, p.kind, p.what, p.promisedBy, c.classification.team, p.state," + " p.timesMoved";
    private static final String MADE = "select " + PROMISE
            + ", p.madeAt, p.originalDueAt, 0 from Promise p, Complaint c"
            + " where c.id = p.caseId and p.madeAt >= :from and p.madeAt < :until";
    private static final String MOVED = "select " + PROMISE
            + ", m.movedAt, m.newDueAt, m.turn from PromiseMove m join m.promise p, Complaint c"
            + " where c.id = p.caseId and m.movedAt >= :from and m.movedAt < :until";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<GivenWord> given(Instant from, Instant until, Optional<Long> staffId) {
        Set<Long> replaced = new HashSet<>(em.createQuery(
                        "select p.insteadOf from Promise p where p.insteadOf is not null and p.madeAt >= :from",
                        Long.class)
                .setParameter("from", from)
                .getResultList());
        return Stream.of(MADE, MOVED)
                .flatMap(query -> rows(query, from, until, staffId))
                .map(row -> word(row, replaced))
                .sorted(Comparator.comparing(GivenWord::dueAt).thenComparing(GivenWord::id))
                .toList();
    }

    private Stream<Object[]> rows(String select, Instant from, Instant until, Optional<Long> staffId) {
        TypedQuery<Object[]> query = em.createQuery(
                select
                        + (staffId.isPresent() ? " and p.promisedBy = :staffId" : "")
                        + " and " + maySee.condition("p.caseId"),
                Object[].class);
        query.setParameter("from", from).setParameter("until", until);
        staffId.ifPresent(id -> query.setParameter("staffId", id));
        maySee.bind(query);
        return query.getResultStream();
    }

    private static GivenWord word(Object[] row, Set<Long> replaced) {
        long id = (Long) row[0];
        int turn = ((Number) row[10]).intValue();
        boolean last = turn == ((Number) row[7]).intValue();
        WordFate fate = last ? GivenWord.fateOf((PromiseState) row[6]) : WordFate.RENEGOTIATED;
        return new GivenWord(
                id,
                (Long) row[1],
                (PromiseKind) row[2],
                (String) row[3],
                String.valueOf(row[4]),
                (String) row[5],
                (Instant) row[8],
                (Instant) row[9],
                turn > 0,
                fate,
                fate == WordFate.BROKEN && replaced.contains(id));
    }
}
