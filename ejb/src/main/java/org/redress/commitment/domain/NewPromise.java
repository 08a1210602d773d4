package org.redress.commitment.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.contact.domain.ContactMethod;

/**
 * What is promised.
 *
 * @param kind what sort of promise it is
 * @param what what will have happened by then
 * @param method how the customer hears of it; nothing where it is done without telling her
 * @param doneBy who of us does it, where that is somebody else than whoever promises
 * @param dueAt by when
 * @param promisedBy the staff member who promises
 * @param madeAt when she did
 */
public record NewPromise(
        PromiseKind kind,
        String what,
        Optional<ContactMethod> method,
        Optional<String> doneBy,
        Instant dueAt,
        long promisedBy,
        Instant madeAt) {
    /** One that the customer hears of, and that whoever promises keeps. */
    public NewPromise(
            PromiseKind kind, String what, ContactMethod method, Instant dueAt, long promisedBy, Instant madeAt) {
        this(kind, what, Optional.of(method), Optional.empty(), dueAt, promisedBy, madeAt);
    }
}
