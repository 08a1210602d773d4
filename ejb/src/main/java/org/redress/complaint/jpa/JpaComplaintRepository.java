package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.complaint.domain.ReferenceNumber;
import org.redress.identity.boundary.MaySee;

@ApplicationScoped
class JpaComplaintRepository implements ComplaintRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public long nextNumber(Instant at) {
        ReferenceNumber given = new ReferenceNumber(at);
        em.persist(given);
        return given.number();
    }

    @Override
    public void add(Complaint complaint) {
        em.persist(complaint);
        // Rows of other tables refer to it, and inserts of unrelated entities come in any order.
        em.flush();
    }

    @Override
    public Optional<Complaint> byId(long caseId) {
        return Optional.ofNullable(em.find(Complaint.class, caseId));
    }

    @Override
    public Optional<Complaint> byNumber(ComplaintNumber number) {
        return visible("c.reference = :reference", "c.id")
                .setParameter("reference", number.text())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Complaint> visibleByIds(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return visible("c.id in :ids", "c.id").setParameter("ids", caseIds).getResultList();
    }

    @Override
    public Map<Long, String> visibleReferences(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = em.createQuery(
                "select c.id, c.reference from Complaint c where c.id in :ids and " + maySee.condition("c.id"),
                Object[].class);
        maySee.bind(query);
        return query.setParameter("ids", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Override
    public Map<Long, Long> visibleOwners(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = em.createQuery(
                "select c.id, c.ownership.actual from Complaint c where c.id in :ids and c.ownership.actual is not"
                        + " null and "
                        + maySee.condition("c.id"),
                Object[].class);
        maySee.bind(query);
        return query.setParameter("ids", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public List<Complaint> visibleOfCustomer(long customerId, int limit) {
        return visible("c.customerId = :customerId", "c.receivedAt desc, c.id desc")
                .setParameter("customerId", customerId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countVisibleOfCustomer(long customerId) {
        TypedQuery<Long> query = em.createQuery(
                "select count(c) from Complaint c where c.customerId = :customerId and " + maySee.condition("c.id"),
                Long.class);
        maySee.bind(query);
        return query.setParameter("customerId", customerId).getSingleResult();
    }

    @Override
    public List<Complaint> visibleOfCompany(long companyId, int limit) {
        return visible(
                        "c.customerId in (select k.id from Customer k where k.companyId = :companyId)",
                        "c.receivedAt desc, c.id desc")
                .setParameter("companyId", companyId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Complaint> visibleOpenOfCustomers(Collection<Long> customerIds) {
        return customerIds.isEmpty()
                ? List.of()
                : visible("c.customerId in :customers and c.status = :open", "c.receivedAt desc, c.id desc")
                        .setParameter("customers", customerIds)
                        .setParameter("open", ComplaintStatus.OPEN)
                        .getResultList();
    }

    @Override
    public List<Complaint> visibleOpenAbout(String serialNumber, int limit) {
        return visible("c.incident.serialNumber = :serial and c.status = :open", "c.receivedAt desc, c.id desc")
                .setParameter("serial", serialNumber)
                .setParameter("open", ComplaintStatus.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Complaint> visibleOpenRegisteredSince(Instant from, int limit) {
        return visible("c.registeredAt >= :from and c.status = :open", "c.registeredAt desc, c.id desc")
                .setParameter("from", from)
                .setParameter("open", ComplaintStatus.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<OpenCaseLine> visibleOpenBehind(long caseId, int atMost) {
        TypedQuery<OpenCaseLine> query = em.createQuery(
                "select new org.redress.complaint.domain.OpenCaseLine(c.id, c.classification.team, c.ownership.actual)"
                        + " from Complaint c where c.id > :behind and c.status = :open and "
                        + maySee.condition("c.id") + " order by c.id",
                OpenCaseLine.class);
        maySee.bind(query);
        return query.setParameter("behind", caseId)
                .setParameter("open", ComplaintStatus.OPEN)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<Long> openOwnedBy(Collection<Long> staffIds, long behind, int atMost) {
        if (staffIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c.id from Complaint c where c.ownership.actual in :staffIds and c.status = :open"
                                + " and c.id > :behind order by c.id",
                        Long.class)
                .setParameter("staffIds", staffIds)
                .setParameter("behind", behind)
                .setParameter("open", ComplaintStatus.OPEN)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void add(CaseRun run) {
        em.persist(run);
    }

    @Override
    public List<CaseRun> runsOf(long caseId) {
        return em.createQuery("select r from CaseRun r where r.caseId = :caseId order by r.number", CaseRun.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    private TypedQuery<Complaint> visible(String condition, String order) {
        TypedQuery<Complaint> query = em.createQuery(
                "select c from Complaint c where " + condition + " and " + maySee.condition("c.id") + " order by "
                        + order,
                Complaint.class);
        maySee.bind(query);
        return query;
    }

    /** What is read anew counts where somebody else has changed it since, and else what this transaction has made of it. */
    @Override
    public boolean isMergedByNow(long caseId) {
        return byId(caseId)
                .filter(known -> em.createQuery(
                                "select c.status from Complaint c where c.id = :caseId and c.version <> :version",
                                ComplaintStatus.class)
                        .setParameter("caseId", caseId)
                        .setParameter("version", known.version())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultStream()
                        .findFirst()
                        .map(ComplaintStatus.MERGED::equals)
                        .orElseGet(known::isMerged))
                .isPresent();
    }

    @Override
    public List<Long> mergedInto(long caseId) {
        return em.createQuery("select c.id from Complaint c where c.mergedInto = :caseId order by c.id", Long.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
