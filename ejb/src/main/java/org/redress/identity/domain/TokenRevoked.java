package org.redress.identity.domain;

/**
 * Another system is shut out. Fired in the transaction in which its token was revoked.
 *
 * @param client who that was, as {@link Actor#reference()} says it
 */
public record TokenRevoked(String client) {}
