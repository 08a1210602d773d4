package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.commitment.domain.Remedy;
import org.redress.contact.domain.ContactMethod;
import org.redress.demo.domain.Matter;
import org.redress.demo.domain.Turn;
import org.redress.solution.boundary.ApplySolution;
import org.redress.solution.boundary.ApprovalService;
import org.redress.solution.boundary.ContactStakeholders;
import org.redress.solution.boundary.FailSolution;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.boundary.SolutionService;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;
import org.redress.solution.domain.Contacted;

/** Steps 8 to 10, and the approval of whoever may decide more. */
@ApplicationScoped
class SolvingHand implements Hand {
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    @Inject
    SolutionService solutions;

    @Inject
    ApprovalService approvals;

    @Inject
    Remedies remedies;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry("form:propose", Step.of(10, 3, this::propose)),
                entry("form:approve", Step.of(6, 2, this::approve)),
                entry("form:contact-stakeholders", Step.of(8, 5, this::contact)),
                entry("form:apply", Step.of(12, 8, this::apply)));
    }

    private void propose(Doing doing) {
        solutions.propose(doing.task(), proposal(doing.life(), BigDecimal.ZERO));
    }

    /** Above the limit of an agent where the case is to be approved, within it otherwise. */
    private static ProposeSolution proposal(InventedCase life, BigDecimal less) {
        Matter matter = life.matter();
        boolean big = life.planned().takes(Turn.APPROVED)
                || life.planned().takes(Turn.APPROVED_CHANGED)
                || life.planned().takes(Turn.APPROVAL_REFUSED)
                || life.planned().takes(Turn.APPROVAL_RETURNED);
        Remedy remedy = big && isFree(matter.remedy()) ? Remedy.GOODWILL : matter.remedy();
        BigDecimal amount =
                big ? beyondAnAgent(remedy, matter.cost()) : matter.cost().min(withinAnAgent(remedy));
        String words = CommittingHand.remedyInWords(matter);
        return new ProposeSolution(
                remedy,
                amount.subtract(less),
                words + ".",
                "You get from us: " + words.toLowerCase(java.util.Locale.ROOT) + ".");
    }

    /** What needs an approval; of coupons and certificates policy allows no more than this. */
    private static BigDecimal beyondAnAgent(Remedy remedy, BigDecimal cost) {
        return switch (remedy) {
            case VOUCHER -> new BigDecimal("1950");
            case GIFT_CERTIFICATE -> new BigDecimal("950");
            case WARRANTY_REPAIR -> cost.max(new BigDecimal("3400"));
            default -> cost.max(new BigDecimal("2400"));
        };
    }

    private static BigDecimal withinAnAgent(Remedy remedy) {
        return switch (remedy) {
            case GIFT_CERTIFICATE, EXPENSE -> new BigDecimal("450");
            default -> new BigDecimal("1450");
        };
    }

    private static boolean isFree(Remedy remedy) {
        return remedy == Remedy.APOLOGY || remedy == Remedy.EXPLANATION || remedy == Remedy.CORRECTION;
    }

    private void approve(Doing doing) {
        InventedCase life = doing.life();
        if (life.isToTake(Turn.APPROVAL_RETURNED)) {
            approvals.returnWithQuestion(doing.task(), "Is there one in stock, and did we send her one before?");
            life.took(Turn.APPROVAL_RETURNED);
        } else if (life.isToTake(Turn.APPROVAL_REFUSED)) {
            approvals.refuse(doing.task(), "Offer her a repair first; she has asked for no more.");
            life.took(Turn.APPROVAL_REFUSED);
        } else if (life.isToTake(Turn.APPROVED_CHANGED)) {
            approvals.approveChanged(
                    doing.task(), proposal(life, new BigDecimal("250")), "This much, and a call from me.");
            life.took(Turn.APPROVED_CHANGED);
        } else {
            approvals.approve(doing.task(), "");
            life.took(Turn.APPROVED);
        }
    }

    private void contact(Doing doing) {
        Contacted stores = new Contacted(
                "Stores",
                ContactMethod.TELEPHONE,
                "Ready for the courier by tomorrow noon.",
                doing.now().minus(A_WHILE));
        solutions.contactStakeholders(doing.task(), new ContactStakeholders(List.of(stores), ""));
    }

    private void apply(Doing doing) {
        InventedCase life = doing.life();
        if (life.isToTake(Turn.ALTERNATIVE_TAKEN) && life.hasBegun(Turn.ALTERNATIVE_TAKEN)) {
            solutions.didNotWork(
                    doing.task(),
                    new FailSolution(
                            "It does not hold: the same again within the hour.",
                            Optional.of(moments.nextHear(life, doing.now()))));
            life.took(Turn.ALTERNATIVE_TAKEN);
            return;
        }
        Remedy remedy = remedies.of(doing);
        ActionKind kind =
                switch (remedy) {
                    case REPLACEMENT -> ActionKind.PRODUCT_CHANGED;
                    case REPAIR, WARRANTY_REPAIR -> ActionKind.TECHNICIAN_SENT;
                    case REFUND, RETURN_REFUND, EXPENSE -> ActionKind.MONEY_RETURNED;
                    case PRICE_REDUCTION, VOUCHER, GIFT_CERTIFICATE, GOODWILL -> ActionKind.PRICE_ADJUSTED;
                    case CORRECTION -> ActionKind.ACCOUNT_CORRECTED;
                    case APOLOGY, EXPLANATION -> ActionKind.EXPLAINED;
                };
        ActionDone done = new ActionDone(
                kind,
                CommittingHand.remedyInWords(life.matter(), remedy) + ": done.",
                "Customer service",
                doing.now().minus(A_WHILE));
        solutions.apply(doing.task(), new ApplySolution(List.of(done)));
    }
}
