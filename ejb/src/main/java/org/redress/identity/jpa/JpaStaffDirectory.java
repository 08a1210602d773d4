package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.OrganisationUnit;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.UnitKind;

/**
 * The directory, read anew each time: who has left or changed roles is out at once. Yes and no are parameters: as
 * literals they become numbers on Derby.
 */
@ApplicationScoped
public class JpaStaffDirectory implements StaffDirectory, StaffAtWork {
    private static final String WITH_ROLE = "select s from StaffMember s where s.active = :yes and exists"
            + " (select a.id from Account a join a.roles r where a.staffId = s.id and a.ended = :no and r = :role)";

    private static final String AT_WORK = "select s from StaffMember s where s.active = :yes and exists"
            + " (select a.id from Account a join a.roles r where a.staffId = s.id and a.ended = :no)";

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public StaffActor actor(long staffId) {
        StaffMember staff = em.find(StaffMember.class, staffId);
        if (staff == null) {
            throw new IllegalArgumentException("no staff member " + staffId);
        }
        return new StaffActor(staffId, roles(staffId), JpaStaffRepository.unitCodes(em, staffId));
    }

    @Override
    public Map<Long, StaffActor> actors(Collection<Long> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Caller>> roles = byStaff(
                em.createQuery(
                                "select a.staffId, r from Account a join a.roles r where a.staffId in :ids and a.ended = :no",
                                Object[].class)
                        .setParameter("no", false),
                staffIds,
                Caller.class);
        Map<Long, Set<String>> units = byStaff(
                em.createQuery(
                        "select s.id, u.code from StaffMember s join s.unitIds unitId, OrganisationUnit u"
                                + " where s.id in :ids and u.id = unitId",
                        Object[].class),
                staffIds,
                String.class);
        return names(staffIds).keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new StaffActor(id, roles.getOrDefault(id, Set.of()), units.getOrDefault(id, Set.of()))));
    }

    private static <T> Map<Long, Set<T>> byStaff(TypedQuery<Object[]> query, Collection<Long> staffIds, Class<T> type) {
        return query.setParameter("ids", Set.copyOf(staffIds))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> type.cast(row[1]), Collectors.toSet())));
    }

    @Override
    public Optional<StaffActor> now(long staffId) {
        StaffMember staff = em.find(StaffMember.class, staffId);
        return Optional.ofNullable(staff)
                .filter(StaffMember::isActive)
                .map(person -> actor(staffId))
                .filter(person -> !person.callers().isEmpty());
    }

    @Override
    public Set<Long> gone() {
        return em.createQuery("select s.id from StaffMember s where s.active = :no", Long.class)
                .setParameter("no", false)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<StaffPerson> everybody() {
        return em.createQuery(AT_WORK + " order by s.fullName, s.id", StaffMember.class)
                .setParameter("yes", true)
                .setParameter("no", false)
                .getResultStream()
                .map(JpaStaffDirectory::person)
                .toList();
    }

    @Override
    public Map<Long, String> names(Collection<Long> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from StaffMember s where s.id in :ids", StaffMember.class)
                .setParameter("ids", Set.copyOf(staffIds))
                .getResultStream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::fullName));
    }

    @Override
    public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from StaffMember s where s.active = :yes and s.id in :ids", StaffMember.class)
                .setParameter("yes", true)
                .setParameter("ids", Set.copyOf(staffIds))
                .getResultStream()
                .map(staff -> new StaffContact(staff.id(), staff.fullName(), staff.email(), language(staff)))
                .collect(Collectors.toMap(StaffContact::staffId, Function.identity()));
    }

    @Override
    public List<StaffPerson> members(String unitCode, Caller role) {
        return em.createQuery(
                        WITH_ROLE
                                + " and exists (select m.id from StaffMember m join m.unitIds unitId, OrganisationUnit u"
                                + " where m.id = s.id and u.id = unitId and u.code = :code) order by s.fullName, s.id",
                        StaffMember.class)
                .setParameter("role", role)
                .setParameter("yes", true)
                .setParameter("no", false)
                .setParameter("code", unitCode)
                .getResultStream()
                .map(JpaStaffDirectory::person)
                .toList();
    }

    @Override
    public List<StaffPerson> withRole(Caller role) {
        return em.createQuery(WITH_ROLE + " order by s.fullName, s.id", StaffMember.class)
                .setParameter("role", role)
                .setParameter("yes", true)
                .setParameter("no", false)
                .getResultStream()
                .map(JpaStaffDirectory::person)
                .toList();
    }

    @Override
    public Map<String, String> teams() {
        Map<String, String> teams = new LinkedHashMap<>();
        em.createQuery("select u from OrganisationUnit u where u.kind = :kind order by u.code", OrganisationUnit.class)
                .setParameter("kind", UnitKind.TEAM)
                .getResultStream()
                .forEach(team -> teams.put(team.code(), team.name()));
        return teams;
    }

    private Locale language(StaffMember staff) {
        return staff.unitIds().stream()
                .min(Comparator.naturalOrder())
                .map(unitId -> em.find(OrganisationUnit.class, unitId))
                .or(() -> em.createQuery(
                                "select u from OrganisationUnit u where u.parent is null", OrganisationUnit.class)
                        .getResultStream()
                        .findFirst())
                .map(OrganisationUnit::language)
                .orElse(Locale.ENGLISH);
    }

    private Set<Caller> roles(long staffId) {
        return em.createQuery(
                        "select r from Account a join a.roles r where a.staffId = :staffId and a.ended = :no",
                        Caller.class)
                .setParameter("no", false)
                .setParameter("staffId", staffId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static StaffPerson person(StaffMember staff) {
        return new StaffPerson(staff.id(), staff.fullName(), staff.initials());
    }
}
