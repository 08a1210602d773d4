package org.redress.servicelevel.boundary;

import java.time.Instant;

/**
 * An agreement that a case is or was worked under.
 *
 * @param code which one
 * @param name what people call it
 * @param from since when; before the first of them began, it holds all the same
 */
public record AppliedAgreement(String code, String name, Instant from) {}
