package org.redress.shared;

/**
 * All is there, jobs run, and requests are served as soon as the server has heard of it. Fired once a start, synchronously
 * and as the system, last of all, after {@link DoorsOpening}: whoever asks a door from a thread of her own begins now, for
 * no door answers other threads before, however long the start takes.
 *
 * @param demo whether this installation shows the product with invented people
 */
public record ApplicationStarted(boolean demo) {}
