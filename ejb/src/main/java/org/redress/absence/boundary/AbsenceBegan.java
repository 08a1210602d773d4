package org.redress.absence.boundary;

/** Somebody is away from now on. Fired synchronously, in the transaction in which that is entered. */
public record AbsenceBegan(long staffId) {}
