package org.redress.intake.boundary;

/** A layout that can be imported. */
public record ProfileView(String id, String name) {}
