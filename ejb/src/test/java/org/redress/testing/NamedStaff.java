package org.redress.testing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** People known by name only. */
public class NamedStaff implements StaffDirectory {
    private final Map<Long, String> names;

    public NamedStaff(Map<Long, String> names) {
        this.names = Map.copyOf(names);
    }

    @Override
    public StaffActor actor(long staffId) {
        return new StaffActor(staffId, Set.of(Caller.AGENT), Set.of());
    }

    @Override
    public Map<Long, String> names(Collection<Long> staffIds) {
        return names.entrySet().stream()
                .filter(entry -> staffIds.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
        return names(staffIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> contact(entry.getKey(), entry.getValue())));
    }

    @Override
    public List<StaffPerson> members(String unitCode, Caller role) {
        return List.of();
    }

    @Override
    public List<StaffPerson> withRole(Caller role) {
        return List.of();
    }

    @Override
    public Map<String, String> teams() {
        return Map.of();
    }

    private static StaffContact contact(long staffId, String name) {
        return new StaffContact(staffId, name, "staff" + staffId + "@example.org", Locale.ENGLISH);
    }
}
