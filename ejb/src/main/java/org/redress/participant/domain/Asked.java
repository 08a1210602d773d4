package org.redress.participant.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Who is asked, and by whom.
 *
 * @param stakeholderId the participant, on the case's list of those concerned
 * @param team the code of the team of ours that is asked; nothing for anybody else
 * @param outside whether it does not belong to the organisation
 * @param by the staff member who asks
 */
public record Asked(long caseId, long stakeholderId, Optional<String> team, boolean outside, long by, Instant at) {}
