package org.redress.complaint.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Marlene supervises the team that complaints about people go to; nobody else belongs to it. */
final class RelationsDesk implements StaffDirectory {
    @Override
    public StaffActor actor(long staffId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Long, String> names(Collection<Long> staffIds) {
        return Map.of();
    }

    @Override
    public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
        return Map.of();
    }

    @Override
    public List<StaffPerson> members(String unitCode, Caller role) {
        return unitCode.equals("RELATIONS") && role == Caller.SUPERVISOR
                ? List.of(new StaffPerson(ComplaintDesk.MARLENE.staffId(), "Marlene Jacobs", "MJ"))
                : List.of();
    }

    @Override
    public List<StaffPerson> withRole(Caller role) {
        return List.of();
    }

    @Override
    public Map<String, String> teams() {
        return Map.of();
    }
}
