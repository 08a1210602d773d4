package org.redress.participant.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.redress.commitment.boundary.WordsOfSuppliers;
import org.redress.commitment.domain.GivenWord;
import org.redress.identity.boundary.MaySee;
import org.redress.participant.domain.ParticipantRequest;

/** The requests of a time with who was asked and the team of the case, in one indexed read. */
@ApplicationScoped
class JpaWordsOfSuppliers implements WordsOfSuppliers {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<GivenWord> given(Instant from, Instant until) {
        TypedQuery<Object[]> query = em.createQuery(
                "select r, s.name, c.classification.team from ParticipantRequest r, Stakeholder s, Complaint c"
                        + " where s.id = r.stakeholderId and c.id = r.caseId"
                        + " and ((r.askedAt >= :from and r.askedAt < :until) or (r.datedAt >= :from and r.datedAt < :until))"
                        + " and " + maySee.condition("r.caseId"),
                Object[].class);
        maySee.bind(query);
        return query.setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .flatMap(row -> ((ParticipantRequest) row[0]).words((String) row[1], (String) row[2]).stream())
                .filter(word -> !word.givenAt().isBefore(from) && word.givenAt().isBefore(until))
                .sorted(Comparator.comparing(GivenWord::dueAt).thenComparing(GivenWord::id))
                .toList();
    }
}
