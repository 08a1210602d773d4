package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffContact;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.notification.domain.DigestRepository;
import org.redress.servicelevel.domain.WorkingHours;

/** Who is to get a summary of the day. */
@Stateless
public class DigestQueries {
    @Inject
    DigestRepository digests;

    @Inject
    DigestSettings settings;

    @Inject
    StaffDirectory staff;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /**
     * The supervisors and managers with an address who have not had that of today; nobody on a day on which we do not work, before its time, or after
     * work has ended. Source: R-065.
     */
    @Allows(SYSTEM)
    public List<Long> waiting() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        if (!settings.isOn() || !hours.isOpenOn(today)) {
            return List.of();
        }
        Instant from = settings.from(today, hours);
        Instant until = hours.endOfDayAfter(
                hours.openingAfter(today.atStartOfDay(hours.zone()).toInstant()));
        if (now.isBefore(from) || now.isAfter(until)) {
            return List.of();
        }
        Set<Long> done = digests.staffWithThatOf(today);
        List<Long> wanting = Stream.of(SUPERVISOR, MANAGER)
                .flatMap(role -> staff.withRole(role).stream())
                .map(StaffPerson::staffId)
                .distinct()
                .filter(id -> !done.contains(id))
                .toList();
        return staff.contacts(wanting).values().stream()
                .filter(contact -> !contact.email().isBlank())
                .map(StaffContact::staffId)
                .sorted()
                .toList();
    }
}
