package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StakeholderActor;
import org.redress.identity.domain.TokenScope;
import org.redress.testing.DoorCatalogue;
import org.redress.testing.DoorCatalogue.Door;

/** What holds for all doors there are, whoever made them. */
class EveryDoorTest {
    private static final List<Door> DOORS = DoorCatalogue.all();

    @Test
    void namesSomebodyAndIsFound() {
        assertThat(DOORS).extracting(Door::name).contains("CaseVisibilityService.restrict", "TimelineQueries.of");
        assertThat(DOORS).allMatch(door -> !door.callers().isEmpty());
    }

    @Test
    void isClosedToNobody() {
        assertThat(DOORS).noneMatch(door -> DoorGuard.mayPass(new NoActor(), door.method()));
    }

    @Test
    void isClosedToAPersonWhereOnlyProcessOrSystemAreNamed() {
        Set<Caller> machines = Set.of(Caller.PROCESS, Caller.SYSTEM);
        Actor everyRole = new StaffActor(1, Caller.roles(), Set.of());

        assertThat(DOORS.stream().filter(door -> machines.containsAll(door.callers())))
                .isNotEmpty()
                .noneMatch(door -> DoorGuard.mayPass(everyRole, door.method()));
    }

    @Test
    void isClosedToGuestsUnlessTheyAreNamed() {
        for (Actor guest : List.of(new CustomerActor(1, 1), new StakeholderActor(1, 1), new ClientActor(1, Set.of()))) {
            assertThat(DOORS.stream().filter(door -> DoorGuard.mayPass(guest, door.method())))
                    .as("open to " + guest.reference())
                    .allMatch(door -> door.callers().containsAll(guest.callers()));
        }
    }

    @Test
    void letsAnotherSystemPassWhereWhomItWorksForPassesAndNowhereElse() {
        for (Caller role : Caller.roles()) {
            StaffActor person = new StaffActor(1, Set.of(role), Set.of());
            Actor system = new ClientActor(1, Set.of(TokenScope.values()), Optional.of(person));

            assertThat(DOORS.stream().filter(door -> DoorGuard.mayPass(system, door.method())))
                    .as("open to a system working for " + role)
                    .isNotEmpty()
                    .allMatch(door -> DoorGuard.mayPass(person, door.method())
                            || door.callers().contains(Caller.CLIENT));
            assertThat(DOORS.stream().filter(door -> DoorGuard.mayPass(person, door.method())))
                    .allMatch(door -> DoorGuard.mayPass(system, door.method()));
        }
    }

    @Test
    void opensToNoScopeAlone() {
        Actor system = new ClientActor(1, Set.of(TokenScope.values()));

        assertThat(DOORS.stream().filter(door -> DoorGuard.mayPass(system, door.method())))
                .allMatch(door -> door.callers().contains(Caller.CLIENT));
    }

    @Test
    void leavesAdministrationToAdministrators() {
        Actor everyOtherRole = new StaffActor(
                1, Set.of(Caller.AGENT, Caller.SUPERVISOR, Caller.MANAGER, Caller.PROCESS_OWNER), Set.of());

        assertThat(DOORS.stream().filter(door -> door.name().matches("(Staff|Token)Service[.].*")))
                .isNotEmpty()
                .noneMatch(door -> DoorGuard.mayPass(everyOtherRole, door.method()));
    }
}
