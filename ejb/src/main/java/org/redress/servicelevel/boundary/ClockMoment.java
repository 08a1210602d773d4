package org.redress.servicelevel.boundary;

import java.time.Instant;
import org.redress.casehistory.domain.CaseEventKind;

/**
 * Something in the history of a case that moved one of its clocks.
 *
 * @param number its number in that history
 * @param kind what happened
 * @param at when, as it is known now
 * @param undoable whether it can be that it never happened
 */
public record ClockMoment(int number, CaseEventKind kind, Instant at, boolean undoable) {}
