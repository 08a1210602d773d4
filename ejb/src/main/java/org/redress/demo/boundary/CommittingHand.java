package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.commitment.boundary.AgreePlan;
import org.redress.commitment.boundary.ArrangeSupport;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.commitment.boundary.MakeCommitment;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.Offer;
import org.redress.commitment.boundary.OptionOffered;
import org.redress.commitment.boundary.PlanNotAgreed;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Remedy;
import org.redress.contact.domain.ContactMethod;
import org.redress.demo.domain.Matter;
import org.redress.demo.domain.Turn;

/** Steps 5 to 7. */
@ApplicationScoped
class CommittingHand implements Hand {
    @Inject
    CommitmentService commitments;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry("form:agree-plan", Step.of(16, 4, this::agree)),
                entry("form:commit", Step.of(5, 1, this::commit)),
                entry("form:support", Step.of(5, 5, this::support)));
    }

    private void agree(Doing doing) {
        InventedCase life = doing.life();
        if (life.isToTake(Turn.PLAN_NOT_AGREED)) {
            commitments.notAgreed(
                    doing.task(),
                    new PlanNotAgreed(
                            offer(life),
                            List.of(),
                            "She wants to think about it and asks for something sooner.",
                            Optional.of(nextContact(moments, doing, "Another proposal"))));
            life.took(Turn.PLAN_NOT_AGREED);
            return;
        }
        PlannedStep ours = new PlannedStep(
                Party.US, "Stores and service", remedyInWords(life.matter()), moments.ahead(life, doing.now(), 2));
        PlannedStep written = new PlannedStep(
                Party.US,
                "The complaint desk",
                "Write to her what we do and until when",
                moments.ahead(life, doing.now(), 1),
                Optional.of(life.customer().email().isEmpty() ? ContactMethod.POST : ContactMethod.EMAIL));
        commitments.agree(
                doing.task(),
                new AgreePlan(
                        offer(life),
                        0,
                        List.of(written, ours),
                        true,
                        "",
                        life.customer().name(),
                        AgreementMeans.TELEPHONE,
                        nextContact(moments, doing, "How far we are"),
                        Optional.of(life.between(2, 7))));
    }

    private void commit(Doing doing) {
        InventedCase life = doing.life();
        int days = life.isToTake(Turn.PROMISE_BROKEN) ? 1 : life.between(3, 6);
        commitments.commit(
                doing.task(),
                new MakeCommitment(
                        remedyInWords(life.matter()),
                        moments.ahead(life, doing.now(), days),
                        ContactMethod.TELEPHONE,
                        true,
                        Optional.of("What it takes has to come from another branch.")));
    }

    private void support(Doing doing) {
        commitments.arrangeSupport(
                doing.task(),
                new ArrangeSupport(
                        "She has the direct number of her handler.", "Stores answer first.", Optional.empty()));
    }

    static NextContact nextContact(Moments moments, Doing doing, String about) {
        return new NextContact(
                moments.ahead(doing.life(), doing.now(), doing.life().between(1, 2)),
                ContactMethod.TELEPHONE,
                about,
                true);
    }

    private static Offer offer(InventedCase life) {
        Matter matter = life.matter();
        Remedy other = matter.remedy() == Remedy.APOLOGY ? Remedy.EXPLANATION : Remedy.APOLOGY;
        return new Offer(
                List.of(
                        option(remedyInWords(matter), matter.remedy(), matter.cost(), 4),
                        option("A word from the head of the department", other, BigDecimal.ZERO, 2)),
                "");
    }

    private static OptionOffered option(String title, Remedy remedy, BigDecimal cost, int satisfaction) {
        return new OptionOffered(title, remedy, cost, Optional.empty(), false, 4, satisfaction, "");
    }

    /** What will have been done, as one says it to a customer. */
    static String remedyInWords(Matter matter) {
        return remedyInWords(matter, matter.remedy());
    }

    /** The same, where something else is done than what was meant first. */
    static String remedyInWords(Matter matter, Remedy remedy) {
        String thing = matter.product().isEmpty() ? "it" : "the " + matter.product();
        return switch (remedy) {
            case APOLOGY -> "An apology in person, and a word with those who were there";
            case EXPLANATION -> "An answer to how this came about";
            case REPLACEMENT -> "A new one for " + thing;
            case REPAIR -> "A repair of " + thing + " that holds";
            case WARRANTY_REPAIR -> "A repair of " + thing + " under its warranty";
            case REFUND -> "The money back on the account";
            case RETURN_REFUND -> "The money back for " + thing + " that came back";
            case EXPENSE -> "What this has cost, paid back";
            case PRICE_REDUCTION -> "Something off the price of " + thing;
            case VOUCHER -> "A coupon for the next purchase";
            case GIFT_CERTIFICATE -> "A gift certificate";
            case GOODWILL -> "Something for the trouble";
            case CORRECTION -> "The record put right, in writing";
        };
    }
}
