package org.redress.check.domain;

/**
 * One of several things to choose from: an answer, or an outcome.
 *
 * @param code what is kept and compared
 * @param words what people read
 */
public record Choice(String code, Words words) {}
