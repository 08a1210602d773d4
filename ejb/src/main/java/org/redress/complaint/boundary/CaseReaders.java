package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.complaint.domain.Complaint;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;

/** Who goes on seeing a restricted case besides managers: its two owners, and the team that has to work on it. */
@ApplicationScoped
class CaseReaders {
    @Inject
    StaffDirectory staff;

    Set<Long> of(Complaint complaint) {
        Stream<Long> owners = Stream.of(
                        complaint.owners().perceived(), complaint.owners().actual())
                .flatMap(Optional::stream);
        Stream<Long> team = Stream.of(Caller.AGENT, Caller.SUPERVISOR)
                .flatMap(role -> staff.members(complaint.team(), role).stream())
                .map(StaffPerson::staffId);
        return Stream.concat(owners, team).collect(Collectors.toSet());
    }
}
