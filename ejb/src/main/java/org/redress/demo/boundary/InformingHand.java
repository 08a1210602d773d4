package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.progress.boundary.ProgressService;
import org.redress.progress.boundary.SpeakWithCustomer;
import org.redress.progress.boundary.WriteToCustomer;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.worklist.boundary.WorkItem;

/** Keeping the customer informed: mostly by a call, sometimes in writing; now and then nobody gets to it, and a letter goes. */
@ApplicationScoped
class InformingHand implements Hand {
    private static final Duration A_WHILE = Duration.ofMinutes(3);
    private static final int ONE_IN_TEN = 10;
    private static final int ONE_IN_THREE = 3;

    @Inject
    ProgressService progress;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(entry(
                "form:keep-informed", Step.of(5, 0, this::inform).notBefore(InformingHand::unlessNobodyGetsToIt)));
    }

    private static Instant unlessNobodyGetsToIt(InventedCase life, WorkItem item) {
        return life.planned().number() % ONE_IN_TEN == 0 ? item.dueAt() : Instant.MIN;
    }

    private void inform(Doing doing) {
        Optional<NextContact> next = Optional.of(CommittingHand.nextContact(moments, doing, "How it stands"));
        if (doing.life().planned().number() % ONE_IN_THREE == 0) {
            progress.write(new WriteToCustomer(
                    doing.task(),
                    "The supplier has the part on its way to us. As soon as it is in the house, we build it in.",
                    "It is what the supplier tells us.",
                    next));
            return;
        }
        progress.spoke(new SpeakWithCustomer(
                doing.task(),
                "There is nothing new yet. The workshop has it on the bench; we call again.",
                ReportWay.TELEPHONE,
                doing.now().minus(A_WHILE),
                "",
                next));
    }
}
