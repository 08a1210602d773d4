package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.customer.domain.Grade;

/**
 * What a run starts with.
 *
 * @param owner the staff member whose tasks they are; nobody's yet when absent
 * @param team the code of the team in whose queue they wait otherwise
 * @param firstStepDueAt by when its first step is to be done
 * @param identified what an earlier run found out; absent when the complaint has to be identified first
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
        Grade grade,
        Instant firstStepDueAt,
        Optional<Identified> identified) {
    /** What identification found out in an earlier run, so that this one goes on from there. */
    public record Identified(
            Optional<String> facet, Optional<Severity> severity, boolean restricted, Optional<Priority> priority) {}
}
