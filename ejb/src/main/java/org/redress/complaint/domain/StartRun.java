package org.redress.complaint.domain;

import java.util.Optional;
import org.redress.customer.domain.Grade;

/**
 * What a run starts with.
 *
 * @param owner the staff member whose tasks they are; nobody's yet when absent
 * @param team the code of the team in whose queue they wait otherwise
 */
public record StartRun(
        long caseId,
        int runNumber,
        Optional<Long> owner,
        String team,
        ContactKind kind,
        Channel channel,
        Optional<Nature> nature,
        HarmFacts harm,
        Grade grade) {}
