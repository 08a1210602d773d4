package org.redress.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.audit.domain.AuditEntry;
import org.redress.audit.domain.AuditRepository;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.DoorCall;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.testing.TestClock;

class AuditJournalTest {
    private static final Actor PROCESS = new ProcessActor("ClosureProcess", "Task_Close");

    private final List<AuditEntry> entries = new ArrayList<>();
    private final AuditJournal journal = new AuditJournal();

    @BeforeEach
    void openTheJournal() {
        journal.clock = new TestClock();
        journal.entries = new AuditRepository() {
            @Override
            public void add(AuditEntry entry) {
                entries.add(entry);
            }

            @Override
            public List<AuditEntry> ofCase(long caseId) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void writesWhoCalledWhichDoorAboutWhichCase() throws Exception {
        Object result = journal.around(call(PROCESS, "close", long.class, 7L), () -> "closed");

        assertThat(result).isEqualTo("closed");
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("process:ClosureProcess/Task_Close");
            assertThat(entry.door() + "." + entry.method()).isEqualTo("Door.close");
            assertThat(entry.caseId()).isEqualTo(OptionalLong.of(7));
            assertThat(entry.occurredAt()).isEqualTo(TestClock.MONDAY_MORNING);
            assertThat(entry.result()).isEqualTo("done");
        });
    }

    @Test
    void writesNothingAboutACallThatFailed() throws Exception {
        DoorCall call = call(PROCESS, "close", long.class, 7L);

        assertThatThrownBy(() -> journal.around(call, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(entries).isEmpty();
    }

    @Test
    void knowsTheCaseFromTheLinkTheCallerCameBy() throws Exception {
        journal.around(call(new CustomerActor(9, 3), "answer", String.class, "yes"), () -> null);

        assertThat(entries.get(0).caseId()).isEqualTo(OptionalLong.of(9));
    }

    @Test
    void knowsTheCaseFromTheEventTheCallRecordedAndForgetsItAfterTheCall() throws Exception {
        journal.around(call(PROCESS, "answer", String.class, "yes"), () -> {
            journal.recorded(new CaseEventRecorded(
                    new CaseEvent(11, CaseEventKind.REGISTERED, TestClock.MONDAY_MORNING, Map.of()),
                    1,
                    TestClock.MONDAY_MORNING,
                    "system:test"));
            return null;
        });
        journal.around(call(PROCESS, "answer", String.class, "again"), () -> null);

        assertThat(entries).extracting(AuditEntry::caseId).containsExactly(OptionalLong.of(11), OptionalLong.empty());
    }

    private static DoorCall call(Actor actor, String name, Class<?> parameter, Object argument) throws Exception {
        Method method = Door.class.getDeclaredMethod(name, parameter);
        return new DoorCall(actor, method, new Object[] {argument});
    }

    interface Door {
        void close(long caseId);

        void answer(String words);
    }
}
