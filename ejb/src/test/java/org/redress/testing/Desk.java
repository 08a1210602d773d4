package org.redress.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** A complaint desk on the eve of Heritage Day at 16:20, with one case and a person who holds every task of it. */
public final class Desk {
    public static final long CASE = 42;
    public static final long ME = 7;
    public static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    public final CurrentActor actor = new CurrentActor();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final List<CaseEvent> events = new ArrayList<>();
    public final CaseHistory history = events::add;
    public final CaseAccess access = new OpenToAll();
    public final WorkItems workItems = new HeldByMe();
    public final ContactWindow window = new ContactWindow(
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            SouthAfricanHolidays.plan()::isHoliday,
            ZoneId.of("Africa/Johannesburg"));

    public final WorkingHours hours = WorkingCalendar.of(
            window.zone(), WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan());

    public Desk() {
        actAs(ME, Caller.AGENT);
    }

    public void actAs(long staffId, Caller... callers) {
        actor.is(new StaffActor(staffId, Set.of(callers), Set.of("INTAKE")));
    }

    public List<CaseEventKind> eventKinds() {
        return events.stream().map(CaseEvent::kind).toList();
    }

    private static final class OpenToAll implements CaseAccess {
        @Override
        public boolean isVisible(long caseId) {
            return true;
        }

        @Override
        public void requireVisible(long caseId) {}

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return isVisible(caseId);
        }

        @Override
        public void requireVisibleTo(long staffId, long caseId) {}
    }

    private static final class HeldByMe extends WorkItems {
        @Override
        public WorkItem claimed(String workItemId, String formKey) {
            return new WorkItem(
                    workItemId,
                    CASE,
                    "Task_OfTheDesk",
                    "A task",
                    formKey,
                    Phase.COMMITMENT,
                    false,
                    5,
                    "agent",
                    Optional.of("INTAKE"),
                    Optional.of(ME),
                    Optional.empty(),
                    Optional.empty(),
                    NOW,
                    NOW,
                    ItemTime.due(NOW));
        }
    }
}
