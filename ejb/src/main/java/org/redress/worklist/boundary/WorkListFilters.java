package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.absence.boundary.LentAuthority;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.domain.WorkListFilter;

/** What a question to the work list means for the acting person. Not a door: doors call it. */
@ApplicationScoped
class WorkListFilters {
    @Inject
    CurrentActor actor;

    @Inject
    LentAuthority lent;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    WorkListFilter of(WorkListQuestion question) {
        StaffActor me = actor.staff();
        return new WorkListFilter(
                question.view(),
                me.staffId(),
                roles(me),
                me.units(),
                lent.lentTo(me.staffId()),
                question.of(),
                hours.endOfDayAfter(clock.instant()));
    }

    private static Set<String> roles(StaffActor person) {
        return person.callers().stream()
                .map(caller -> caller.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
