package org.redress.identity.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.StaffActor;

/** Who works here now, so that another system can work for her: she has not left, and an account gives her a role. */
public interface StaffAtWork {
    /** Her roles and teams as they are now; empty once she is no longer here. */
    Optional<StaffActor> now(long staffId);

    /** Those who worked here once and have left. */
    Set<Long> gone();

    /** Everybody, by name. */
    List<StaffPerson> everybody();
}
