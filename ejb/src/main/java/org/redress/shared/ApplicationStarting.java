package org.redress.shared;

/**
 * The schema is there, the engine is up and the models are live; no request is served and no job runs yet. Fired once a
 * start, synchronously and as the system: whoever needs first rows (an administrator, demo people) writes them now.
 *
 * @param demo whether this installation shows the product with invented people
 */
public record ApplicationStarting(boolean demo) {}
