package org.redress.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.domain.Remedy;
import org.redress.demo.boundary.Hand.Doing;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.Remediation;

/** What is done for the customer of an invented case by now, which need not be what was meant first. */
@ApplicationScoped
class Remedies {
    @Inject
    SolutionQueries solutions;

    Remedy of(Doing doing) {
        return solutions.ofCase(doing.caseId()).stream()
                .reduce((earlier, later) -> later)
                .flatMap(SolutionDetails::latestProposal)
                .map(ProposalMade::asDecided)
                .map(Remediation::remedy)
                .orElseGet(() -> doing.life().matter().remedy());
    }

    /** As one says it to a customer. */
    String inWords(Doing doing) {
        return CommittingHand.remedyInWords(doing.life().matter(), of(doing));
    }
}
