package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.contact.domain.ContactMethod;

/**
 * What is promised.
 *
 * @param kind a contact or the solution
 * @param what what will have happened by then
 * @param method how the customer hears of it
 * @param dueAt by when
 * @param promisedBy the staff member who promises
 * @param madeAt when she did
 */
public record NewPromise(
        PromiseKind kind, String what, ContactMethod method, Instant dueAt, long promisedBy, Instant madeAt) {}
