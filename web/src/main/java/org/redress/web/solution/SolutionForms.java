package org.redress.web.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.redress.solution.boundary.ApplySolution;
import org.redress.solution.boundary.ApprovalService;
import org.redress.solution.boundary.ContactStakeholders;
import org.redress.solution.boundary.FailSolution;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.boundary.SolutionService;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The forms of solution, completed from outside. */
@ApplicationScoped
public class SolutionForms implements FormOutcomes {
    private static final String APPROVE = "form:approve";

    @Inject
    SolutionService solutions;

    @Inject
    ApprovalService approvals;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        "form:propose",
                        "propose",
                        "This is to be done for the customer.",
                        ProposeSolution.class,
                        (item, command) -> solutions.propose(item, command)),
                new FormOutcome<>(
                        APPROVE,
                        "approve",
                        "The proposal goes ahead as it is; where two approve and this is the first, the second is asked.",
                        Remark.class,
                        (item, command) -> approvals.approve(item, command.remark())),
                new FormOutcome<>(
                        APPROVE,
                        "approve-changed",
                        "The proposal goes ahead changed; where two approve and this is the first, the second is asked.",
                        Change.class,
                        (item, command) -> approvals.approveChanged(item, command.change(), command.reason())),
                new FormOutcome<>(
                        APPROVE,
                        "refuse",
                        "The proposal is refused; another one has to be made.",
                        Reason.class,
                        (item, command) -> approvals.refuse(item, command.reason())),
                new FormOutcome<>(
                        APPROVE,
                        "return",
                        "The proposer has to find something out first.",
                        OpenQuestion.class,
                        (item, command) -> approvals.returnWithQuestion(item, command.question())),
                new FormOutcome<>(
                        "form:contact-stakeholders",
                        "contacted",
                        "These people, who must act, were contacted; or why there was nobody to contact.",
                        ContactStakeholders.class,
                        (item, command) -> solutions.contactStakeholders(item, command)),
                new FormOutcome<>(
                        "form:apply",
                        "apply",
                        "This was done.",
                        ApplySolution.class,
                        (item, command) -> solutions.apply(item, command)),
                new FormOutcome<>(
                        "form:apply",
                        "did-not-work",
                        "It was tried and does not work; the alternative that stands ready is taken, and nextHear says when the"
                                + " customer next hears, or another one is proposed.",
                        FailSolution.class,
                        (item, command) -> solutions.didNotWork(item, command)));
    }

    /** Anything to say to the proposer. */
    public record Remark(String remark) {}

    /** What is done instead, and why. */
    public record Change(ProposeSolution change, @NotBlank String reason) {}

    /** Why not. */
    public record Reason(@NotBlank String reason) {}

    /** What the proposer is asked. */
    public record OpenQuestion(@NotBlank String question) {}
}
