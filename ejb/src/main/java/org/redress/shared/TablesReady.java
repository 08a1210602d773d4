package org.redress.shared;

/**
 * The schema is there and the engine is built; nothing was read or written yet. Fired once a start, synchronously and as
 * the system, before {@link ApplicationStarting}: whatever must stand before the first row is written, such as the clock.
 *
 * @param demo whether this installation shows the product with invented people
 */
public record TablesReady(boolean demo) {}
