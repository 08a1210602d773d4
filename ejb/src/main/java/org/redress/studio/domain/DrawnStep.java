package org.redress.studio.domain;

/**
 * A step as a release draws it.
 *
 * @param element its id
 * @param name what people read, in their language where the model says it
 */
public record DrawnStep(String element, String name, StepKind kind) {}
