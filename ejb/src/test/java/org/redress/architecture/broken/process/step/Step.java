package org.redress.architecture.broken.process.step;

/** Of process: nobody else uses it. */
public record Step(String name) {}
