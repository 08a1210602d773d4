package org.redress.relationship.boundary;

import java.time.Instant;

/**
 * The last word that one of us had with a customer.
 *
 * @param staffId whose
 * @param reference of the case it was about; empty when about none
 */
public record LastWord(Instant at, long staffId, String reference) {}
