package org.redress.stakeholder.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.MaySee;
import org.redress.stakeholder.domain.OutcomeNotice;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.RoleContact;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderReport;
import org.redress.stakeholder.domain.StakeholderRepository;
import org.redress.stakeholder.domain.StakeholderRole;

@ApplicationScoped
class JpaStakeholderRepository implements StakeholderRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(Stakeholder stakeholder) {
        em.persist(stakeholder);
    }

    @Override
    public void add(StakeholderReport report) {
        em.persist(report);
    }

    @Override
    public void add(OutcomeNotice notice) {
        em.persist(notice);
    }

    @Override
    public void add(RoleContact contact) {
        em.persist(contact);
    }

    @Override
    public Optional<RoleContact> contactOf(StakeholderRole role) {
        return Optional.ofNullable(em.find(RoleContact.class, role));
    }

    @Override
    public Optional<Stakeholder> byId(long stakeholderId) {
        return Optional.ofNullable(em.find(Stakeholder.class, stakeholderId));
    }

    @Override
    public List<Stakeholder> ofCase(long caseId) {
        return em.createQuery("select s from Stakeholder s where s.caseId = :caseId order by s.id", Stakeholder.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Stakeholder> visibleWaitingIn(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        TypedQuery<Stakeholder> query = em.createQuery(
                "select s from Stakeholder s where s.state = :waiting and s.caseId in :caseIds and "
                        + maySee.condition("s.caseId") + " order by s.id",
                Stakeholder.class);
        maySee.bind(query);
        return query.setParameter("waiting", ReportState.WAITING)
                .setParameter("caseIds", caseIds)
                .getResultList();
    }

    @Override
    public List<StakeholderReport> reportsOf(long caseId) {
        return em.createQuery(
                        "select r from StakeholderReport r where r.caseId = :caseId order by r.toldAt, r.id",
                        StakeholderReport.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<OutcomeNotice> noticesOf(long caseId) {
        return em.createQuery(
                        "select n from OutcomeNotice n where n.caseId = :caseId order by n.toldAt, n.id",
                        OutcomeNotice.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
