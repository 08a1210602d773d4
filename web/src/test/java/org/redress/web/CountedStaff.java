package org.redress.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Teams, and one agent; it keeps what it was asked. */
public final class CountedStaff implements StaffDirectory {
    private final Map<String, String> teams;
    private final List<String> asked = new ArrayList<>();

    public CountedStaff(Map<String, String> teams) {
        this.teams = Map.copyOf(teams);
    }

    /** What it was asked, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public StaffActor actor(long staffId) {
        throw new AssertionError("asked one by one");
    }

    @Override
    public Map<Long, String> names(Collection<Long> staffIds) {
        asked.add("names");
        return Map.of();
    }

    @Override
    public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
        return Map.of();
    }

    @Override
    public List<StaffPerson> members(String unitCode, Caller role) {
        asked.add("members");
        return List.of();
    }

    @Override
    public List<StaffPerson> withRole(Caller role) {
        asked.add("withRole");
        return List.of(new StaffPerson(7, "Lerato Khumalo", "LK"));
    }

    @Override
    public Map<String, String> teams() {
        asked.add("teams");
        return teams;
    }
}
