package org.redress.progress.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.progress.domain.ProgressWord;
import org.redress.progress.domain.ProgressWordRepository;

@ApplicationScoped
class JpaProgressWordRepository implements ProgressWordRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(ProgressWord word) {
        em.persist(word);
    }

    @Override
    public List<ProgressWord> ofCase(long caseId) {
        return em.createQuery("select w from ProgressWord w where w.caseId = :caseId order by w.id", ProgressWord.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
