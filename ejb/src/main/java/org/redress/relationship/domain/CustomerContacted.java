package org.redress.relationship.domain;

import java.util.Optional;

/**
 * Somebody wrote down that a customer was contacted. Fired synchronously in the transaction that did it: who observes it acts
 * in that transaction and undoes it by throwing.
 *
 * @param caseId about which case, if about any
 */
public record CustomerContacted(long customerId, Optional<Long> caseId) {}
