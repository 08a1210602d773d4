package org.redress.identity.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redress.identity.domain.OrganisationUnit;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.StaffRepository;

/** People and units in lists; all have the id 0, as before they are stored. */
class InMemoryStaff implements StaffRepository {
    final List<StaffMember> people = new ArrayList<>();
    final Map<String, OrganisationUnit> units = new TreeMap<>();

    @Override
    public Optional<StaffMember> staff(long staffId) {
        return people.stream().filter(member -> member.id() == staffId).findFirst();
    }

    @Override
    public void add(StaffMember staff) {
        people.add(staff);
    }

    @Override
    public Optional<OrganisationUnit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public Set<String> unitCodes(long staffId) {
        return new TreeSet<>(units.keySet());
    }

    @Override
    public void add(OrganisationUnit unit) {
        units.put(unit.code(), unit);
    }
}
