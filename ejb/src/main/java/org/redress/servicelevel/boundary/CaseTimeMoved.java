package org.redress.servicelevel.boundary;

import org.redress.servicelevel.domain.alarm.CaseTime;

/**
 * The clock of the agreement of a case was read again. Fired in the transaction of whatever moved it, also when it shows the same as
 * before. Source: R-065.
 *
 * @param caseId the case
 * @param time how it stands now
 */
public record CaseTimeMoved(long caseId, CaseTime time) {}
