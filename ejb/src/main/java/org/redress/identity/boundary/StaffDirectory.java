package org.redress.identity.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Who works here, for other features. Not a door: names of staff are no secret among staff. */
public interface StaffDirectory {
    /** That staff member with her roles and teams as they are now, whether or not she acts in this request. */
    StaffActor actor(long staffId);

    /** The same of several, by staff id, in a few queries however many they are; who is unknown is absent. */
    default Map<Long, StaffActor> actors(Collection<Long> staffIds) {
        return staffIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::actor));
    }

    /** Display names by staff id, in one query; an unknown id is absent. */
    Map<Long, String> names(Collection<Long> staffIds);

    /** How people who work here are reached, by staff id; who has left or is unknown is absent. */
    Map<Long, StaffContact> contacts(Collection<Long> staffIds);

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

    /**
     * How a staff member is reached.
     *
     * @param email her address at work; empty when she has none
     * @param language the language of her unit, of the organisation when she is in none
     */
    record StaffContact(long staffId, String name, String email, Locale language) {
        @Override
        public String toString() {
            return "StaffContact#" + staffId;
        }
    }
}
