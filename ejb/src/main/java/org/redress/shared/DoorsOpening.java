package org.redress.shared;

/**
 * All is there, the first rows, too; no request is served and no job runs yet. Fired once a start, synchronously and as
 * the system, after {@link ApplicationStarting}.
 *
 * @param demo whether this installation shows the product with invented people
 */
public record DoorsOpening(boolean demo) {}
