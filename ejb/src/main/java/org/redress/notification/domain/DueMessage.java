package org.redress.notification.domain;

/**
 * A message that is to be sent now.
 *
 * @param messageId its number in the outbox
 * @param caseId the case it is about
 */
public record DueMessage(long messageId, long caseId) {}
