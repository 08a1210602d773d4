package org.redress.identity.domain;

import java.util.Optional;
import java.util.Set;

/** Whoever acts right now. Holds ids and codes only. */
public sealed interface Actor
        permits StaffActor, ProcessActor, SystemActor, CustomerActor, StakeholderActor, ClientActor, NoActor {

    /** As what this actor may pass a door. */
    Set<Caller> callers();

    /** A short stable text for audit and events, like {@code staff:12} or {@code process:ClosureProcess/Task_Close}. */
    String reference();

    /** The staff member whose work this is: herself, or the one another system works for. */
    default Optional<StaffActor> staff() {
        return Optional.empty();
    }
}
