package org.redress.recovery.domain;

import java.util.Optional;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Severity;

/**
 * What the table of follow-ups asks about a case that has ended.
 *
 * @param run which passage it was, from 1
 */
public record EndedCase(ClosureOutcome outcome, Optional<Severity> severity, int run) {}
