package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.CaseCondition;
import org.redress.identity.domain.CaseVisibility;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StakeholderActor;
import org.redress.identity.domain.SystemActor;

/** Asks the rule of {@link CaseCondition} about a single case. */
@ApplicationScoped
public class JpaCaseAccess implements CaseAccess {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Inject
    CurrentActor currentActor;

    @Inject
    StaffDirectory directory;

    @Override
    public boolean isVisible(long caseId) {
        return isVisibleTo(currentActor.get(), caseId);
    }

    /** In one query for some hundred: only what has a visibility of its own can be hidden. */
    @Override
    public Set<Long> visible(Collection<Long> caseIds) {
        Actor actor = currentActor.get();
        if (!(actor instanceof StaffActor)) {
            return CaseAccess.super.visible(caseIds);
        }
        List<Long> ids = List.copyOf(Set.copyOf(caseIds));
        Set<Long> seen = new HashSet<>(ids);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            hidden(CaseCondition.of(actor), ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .forEach(seen::remove);
        }
        return seen;
    }

    @Override
    public void requireVisible(long caseId) {
        if (!isVisible(caseId)) {
            throw new CaseNotFound();
        }
    }

    @Override
    public boolean isVisibleTo(long staffId, long caseId) {
        return isVisibleTo(directory.actor(staffId), caseId);
    }

    @Override
    public void requireVisibleTo(long staffId, long caseId) {
        if (!isVisibleTo(staffId, caseId)) {
            throw new CaseNotFound();
        }
    }

    private boolean isVisibleTo(Actor actor, long caseId) {
        if (actor instanceof ProcessActor || actor instanceof SystemActor) {
            return true;
        }
        if (actor instanceof CustomerActor customer) {
            return customer.caseId() == caseId;
        }
        if (actor instanceof StakeholderActor stakeholder) {
            return stakeholder.caseId() == caseId;
        }
        return !(actor instanceof NoActor)
                && (em.find(CaseVisibility.class, caseId) == null
                        || hidden(CaseCondition.of(actor), List.of(caseId)).isEmpty());
    }

    /** Only a case with a visibility of its own can be hidden: it is when that row does not pass the condition. */
    private List<Long> hidden(CaseCondition condition, List<Long> caseIds) {
        TypedQuery<Long> query = em.createQuery(
                        "select v.caseId from CaseVisibility v where v.caseId in :caseIds and not ("
                                + condition.jpql("v.caseId") + ")",
                        Long.class)
                .setParameter("caseIds", caseIds);
        condition.parameter().ifPresent(value -> query.setParameter(CaseCondition.PARAMETER, value));
        return query.getResultList();
    }
}
