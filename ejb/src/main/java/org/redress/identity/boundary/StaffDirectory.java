package org.redress.identity.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Who works here, for other features. Not a door: names of staff are no secret among staff. */
public interface StaffDirectory {
    /** That staff member with her roles and teams as they are now, whether or not she acts in this request. */
    StaffActor actor(long staffId);

    /** Display names by staff id, in one query; an unknown id is absent. */
    Map<Long, String> names(Collection<Long> staffIds);

    /** The people of a team with a role, by name. */
    List<StaffPerson> members(String unitCode, Caller role);

    /** Everybody with a role, by name. */
    List<StaffPerson> withRole(Caller role);

    /** The teams there are, by code, with their names. */
    Map<String, String> teams();

    /**
     * A staff member as a page shows her.
     *
     * @param staffId her id
     * @param name her display name
     * @param initials two letters for the avatar
     */
    record StaffPerson(long staffId, String name, String initials) {}
}
