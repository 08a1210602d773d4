package org.redress.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.commitment.boundary.AgreePlan;
import org.redress.commitment.boundary.ArrangeSupport;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.commitment.boundary.MakeCommitment;
import org.redress.commitment.boundary.PlanNotAgreed;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The forms of commitment, completed from outside. */
@ApplicationScoped
public class CommitmentForms implements FormOutcomes {
    private static final String PLAN = "form:agree-plan";

    @Inject
    CommitmentService commitments;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        PLAN,
                        "agree",
                        "The customer agrees to one of the options, counted from 0, and to a plan.",
                        AgreePlan.class,
                        (item, command) -> commitments.agree(item, command)),
                new FormOutcome<>(
                        PLAN,
                        "not-agreed",
                        "The customer agrees to none of them; another round follows.",
                        PlanNotAgreed.class,
                        (item, command) -> commitments.notAgreed(item, command)),
                new FormOutcome<>(
                        "form:commit",
                        "commit",
                        "The agreed option is promised for a day and an hour.",
                        MakeCommitment.class,
                        (item, command) -> commitments.commit(item, command)),
                new FormOutcome<>(
                        "form:support",
                        "arrange",
                        "This helps the customer and the handler through.",
                        ArrangeSupport.class,
                        (item, command) -> commitments.arrangeSupport(item, command)));
    }
}
