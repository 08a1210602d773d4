package org.redress.process.check;

/** One extension property of an element of a model. */
public record ModelProperty(String name, String value) {}
