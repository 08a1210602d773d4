package org.redress.closure.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;

/** Promises as closure sees them. */
final class PromiseFixture {
    private PromiseFixture() {}

    static PromiseView openAt(long caseId, Instant dueAt) {
        return new PromiseView(
                3,
                caseId,
                PromiseKind.NEXT_CONTACT,
                "We call.",
                Optional.of(ContactMethod.EMAIL),
                Optional.empty(),
                1,
                dueAt,
                dueAt,
                dueAt,
                PromiseState.OPEN,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
