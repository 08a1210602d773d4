package org.redress.architecture.broken.complaint.jpa;

/** An adapter whose name does not say of what. */
public class UnnamedAdapter {}
