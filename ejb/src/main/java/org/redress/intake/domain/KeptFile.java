package org.redress.intake.domain;

/**
 * A file that has arrived and waits for its import.
 *
 * @param name what it is kept under
 */
public record KeptFile(String name, long sizeBytes) {}
