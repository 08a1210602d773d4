package org.redress.web.check;

import java.io.Serializable;

/**
 * One way a step can end.
 *
 * @param code what the process compares
 * @param words what the button says
 */
public record OutcomeButton(String code, String words) implements Serializable {}
