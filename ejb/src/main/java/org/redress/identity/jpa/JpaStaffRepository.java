package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.identity.domain.OrganisationUnit;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.StaffRepository;

/** People and units in the database; written at once, because other tables point at them by id. */
@ApplicationScoped
public class JpaStaffRepository implements StaffRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public Optional<StaffMember> staff(long staffId) {
        return Optional.ofNullable(em.find(StaffMember.class, staffId));
    }

    @Override
    public void add(StaffMember staff) {
        em.persist(staff);
        em.flush();
    }

    @Override
    public Optional<OrganisationUnit> unit(String code) {
        return em.createQuery("select u from OrganisationUnit u where u.code = :code", OrganisationUnit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> unitCodes(long staffId) {
        return unitCodes(em, staffId);
    }

    @Override
    public void add(OrganisationUnit unit) {
        em.persist(unit);
        em.flush();
    }

    static Set<String> unitCodes(EntityManager em, long staffId) {
        return em.createQuery(
                        "select u.code from StaffMember s join s.unitIds unitId, OrganisationUnit u"
                                + " where s.id = :staffId and u.id = unitId",
                        String.class)
                .setParameter("staffId", staffId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
