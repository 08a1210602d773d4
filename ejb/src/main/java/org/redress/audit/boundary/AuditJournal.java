package org.redress.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.audit.domain.ArgumentDigest;
import org.redress.audit.domain.AuditEntry;
import org.redress.audit.domain.AuditRepository;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.DoorCall;
import org.redress.identity.boundary.DoorJournal;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.StakeholderActor;

/**
 * Writes down every call of a door that changes something, in its transaction. Which case it was about stands in the
 * arguments, or is known from the link by which the caller came, or from the event the call recorded.
 */
@RequestScoped
public class AuditJournal implements DoorJournal {
    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    private int depth;
    private OptionalLong lastCase = OptionalLong.empty();

    @Override
    public @Nullable Object around(DoorCall call, Callable<@Nullable Object> goOn) throws Exception {
        ArgumentDigest told = ArgumentDigest.of(call.method().getParameters(), call.arguments());
        if (depth == 0) {
            lastCase = OptionalLong.empty();
        }
        depth++;
        try {
            Object result = goOn.call();
            entries.add(new AuditEntry(
                    clock.instant(),
                    call.actor().reference(),
                    call.door(),
                    call.method().getName(),
                    about(call, told),
                    told));
            return result;
        } finally {
            depth--;
        }
    }

    void recorded(@Observes CaseEventRecorded recorded) {
        lastCase = OptionalLong.of(recorded.event().caseId());
    }

    private OptionalLong about(DoorCall call, ArgumentDigest told) {
        if (told.caseId().isPresent()) {
            return told.caseId();
        }
        if (call.actor() instanceof CustomerActor customer) {
            return OptionalLong.of(customer.caseId());
        }
        if (call.actor() instanceof StakeholderActor stakeholder) {
            return OptionalLong.of(stakeholder.caseId());
        }
        return lastCase;
    }
}
