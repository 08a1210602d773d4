package org.redress.notification.domain;

/**
 * What the table of notices calls for.
 *
 * @param receiver who is written to
 * @param letter what is written
 */
public record Notice(Receiver receiver, LetterKind letter) {}
