package org.redress.web.stakeholder;

import java.time.Instant;
import java.util.List;

/**
 * One complaint on the discussion list.
 *
 * @param nature the code of what it is about; empty before it is assessed
 * @param origin where the problem comes from in our view; may be empty
 * @param solution what is done about it; empty before it is chosen
 * @param waiting who must still hear of it
 */
public record DiscussionLine(
        long caseId,
        String reference,
        Instant receivedAt,
        String title,
        String customer,
        String nature,
        String origin,
        String solution,
        List<String> waiting) {}
