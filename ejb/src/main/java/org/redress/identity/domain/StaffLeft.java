package org.redress.identity.domain;

/** Somebody no longer works here. Fired synchronously, in the transaction in which that is entered. */
public record StaffLeft(long staffId) {}
