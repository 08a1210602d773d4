package org.redress.servicelevel.domain.alarm;

import java.time.Instant;
import java.util.Optional;

/**
 * What there is to say about a clock of a case. Source: R-065.
 *
 * @param caseId the case
 * @param clock the code of the clock
 * @param stage of what somebody was told last
 * @param dueAt its deadline when it was last read
 */
public record ClockNews(long caseId, String clock, AlarmStage stage, Optional<Instant> dueAt) {}
