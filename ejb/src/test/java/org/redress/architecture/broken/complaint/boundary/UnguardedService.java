package org.redress.architecture.broken.complaint.boundary;

/** Called a service, but no bean the guard stands before. */
class UnguardedService {}
