package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.Assessment;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.Reception;
import org.redress.identity.boundary.Allows;

/** Takes over complaints from other systems, each in the transaction of its row. */
@Stateless
public class ComplaintImportService {
    @Inject
    ComplaintRegistry registry;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /**
     * Takes over one complaint. An open one starts a run and waits in its team's queue without an owner; one that was
     * closed there is a closed case here and gives nobody work. No letter goes out for either. Source: R-002.
     *
     * @throws IllegalArgumentException when it was received after now or closed before it was received
     */
    @Allows(SYSTEM)
    public Registered take(@Valid ImportComplaint command) {
        requireInOrder(command);
        Complaint complaint = registry.add(reception(command), command.team());
        command.nature()
                .ifPresent(nature -> complaint.assess(
                        new Assessment(nature, Optional.empty(), command.harm(), command.incident(), "")));
        CaseRun run = registry.firstRun(complaint, EntryPoint.IMPORT);
        CaseEvent imported = CaseEvent.of(complaint.id(), CaseEventKind.IMPORTED, command.receivedAt())
                .with("reference", complaint.reference())
                .with("channel", complaint.channel())
                .with("customer", complaint.customerId());
        history.record(command.closedAt().isPresent() ? imported.with("closed", true) : imported);
        command.closedAt().ifPresentOrElse(at -> close(complaint, run, at), () -> registry.start(run, complaint));
        return new Registered(complaint.id(), complaint.reference());
    }

    private Reception reception(ImportComplaint command) {
        Instant now = clock.instant();
        return new Reception(
                registry.nextNumber(now),
                registry.customer(command.customerId(), command.newCustomer()),
                ContactKind.COMPLAINT,
                command.channel(),
                command.channel().usualMedium(),
                command.title(),
                command.customerWords(),
                Set.of(),
                "",
                Optional.empty(),
                command.harm(),
                command.incident(),
                command.receivedAt(),
                now);
    }

    private void close(Complaint complaint, CaseRun run, Instant at) {
        complaint.close(at);
        run.end(at);
        history.record(CaseEvent.of(complaint.id(), CaseEventKind.CLOSED, at).with("imported", true));
    }

    private static void requireInOrder(ImportComplaint command) {
        command.closedAt()
                .filter(closed -> closed.isBefore(command.receivedAt()))
                .ifPresent(closed -> {
                    throw new IllegalArgumentException("closed " + closed + " before received " + command.receivedAt());
                });
    }
}
