package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.redress.identity.boundary.SameReaders;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.CaseCondition;
import org.redress.identity.domain.CaseVisibility;

/** Puts the rule of {@link CaseCondition} to every staff member at once. */
@ApplicationScoped
class JpaSameReaders implements SameReaders {
    private static final String ONE = ":one";
    private static final String OTHER = ":other";
    private static final String READER = "s.id";

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    /** A case without a visibility of its own is seen by everybody; a system that works for nobody sees none that is restricted. */
    @Override
    public boolean ofBoth(long caseId, long otherCaseId) {
        Optional<CaseVisibility> one = visibility(caseId);
        Optional<CaseVisibility> other = visibility(otherCaseId);
        if (one.isEmpty() && other.isEmpty()) {
            return true;
        }
        return isRestricted(one) == isRestricted(other)
                && nobodySeesOnlyOne("exists", CaseCondition::ofManager, caseId, otherCaseId)
                && nobodySeesOnlyOne("not exists", CaseCondition::ofOtherStaff, caseId, otherCaseId);
    }

    private boolean nobodySeesOnlyOne(String amongManagers, RuleFor rule, long caseId, long otherCaseId) {
        String one = "(" + rule.jpql(READER, ONE) + ")";
        String other = "(" + rule.jpql(READER, OTHER) + ")";
        return em.createQuery(
                                "select count(s) from StaffMember s where s.active = :yes and " + amongManagers
                                        + " (select a.id from Account a join a.roles r where a.staffId = s.id and"
                                        + " a.ended = :no and r = :manager)"
                                        + " and ((" + one + " and not " + other + ") or (" + other
                                        + " and not " + one + "))",
                                Long.class)
                        .setParameter("yes", true)
                        .setParameter("no", false)
                        .setParameter("manager", Caller.MANAGER)
                        .setParameter("one", caseId)
                        .setParameter("other", otherCaseId)
                        .getSingleResult()
                == 0;
    }

    private Optional<CaseVisibility> visibility(long caseId) {
        return Optional.ofNullable(em.find(CaseVisibility.class, caseId));
    }

    private static boolean isRestricted(Optional<CaseVisibility> visibility) {
        return visibility.filter(CaseVisibility::isRestricted).isPresent();
    }

    /** The rule for somebody, by the path to her id and the path to the id of the case. */
    private interface RuleFor {
        String jpql(String staffId, String caseId);
    }
}
