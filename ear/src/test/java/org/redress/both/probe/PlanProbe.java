package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentRepository;
import org.redress.commitment.domain.Consensus;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.OfferedOption;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Remedy;
import org.redress.commitment.domain.RoundOfTalks;
import org.redress.shared.Money;
import org.redress.solution.domain.Proposer;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionRepository;

/** Hangs a plan that was agreed and a solution that was proposed on a case that has not come so far. */
@Stateless
public class PlanProbe {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Money AMOUNT = Money.of("900", "ZAR");

    @Inject
    CommitmentRepository commitments;

    @Inject
    SolutionRepository solutions;

    /** In the name of that staff member. */
    public void of(long caseId, long staffId) {
        Commitment commitment = new Commitment(caseId, 1);
        commitment.agreed(
                talks(staffId),
                new Consensus(0, "The customer", AgreementMeans.TELEPHONE, new NewsInterval(3), THEN, staffId));
        commitments.add(commitment);
        Solution solution = new Solution(caseId, 1);
        solution.propose(
                new Remediation(Remedy.REPAIR, AMOUNT, "A new board", "It plays again."),
                new Proposer(staffId, DecidingRole.AGENT, THEN),
                new Authority(AuthorityVerdict.ALLOWED, Optional.empty(), "Within the limit."));
        solutions.add(solution);
    }

    private static RoundOfTalks talks(long staffId) {
        OfferedOption repair = new OfferedOption("Repair", Remedy.REPAIR, AMOUNT, Optional.empty(), false, 3, 3, "");
        PlannedStep step = new PlannedStep(Party.US, "Stores", "hand it over", DayAndHour.parse("2026-03-03", "12:00"));
        return new RoundOfTalks(
                List.of(repair),
                "She wants nothing else.",
                List.of(step),
                "",
                staffId,
                THEN,
                ZoneId.of("Africa/Johannesburg"));
    }
}
