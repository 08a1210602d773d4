package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentState;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlanRound;
import org.redress.commitment.domain.PlanStep;
import org.redress.commitment.domain.Remedy;
import org.redress.commitment.domain.SolutionOption;
import org.redress.shared.Money;

/**
 * A commitment as people see it.
 *
 * @param number which one of the case it is
 * @param rounds the rounds of talks, the first one first
 * @param referTo the staff member the handler can turn to
 */
public record CommitmentDetails(
        int number,
        CommitmentState state,
        List<Round> rounds,
        Optional<String> supportForCustomer,
        Optional<String> supportForHandler,
        Optional<Long> referTo) {
    /** One round of talks. */
    public record Round(
            int number,
            boolean isAgreed,
            long heldBy,
            Instant heldAt,
            String whyNoRange,
            String otherInformation,
            Optional<String> notAgreedBecause,
            Optional<String> agreedBy,
            Optional<Instant> agreedAt,
            Optional<AgreementMeans> agreedHow,
            Optional<Integer> newsEveryDays,
            List<Option> options,
            List<Step> steps) {}

    /** One option as it was offered. */
    public record Option(
            String title,
            Remedy remedy,
            Money cost,
            Optional<Instant> availableBy,
            boolean isFromCustomer,
            int feasibility,
            int satisfaction,
            String note,
            boolean isChosen) {}

    /** One step of the plan. */
    public record Step(Party party, String who, String what, Instant deadline) {}

    /** The round in which the customer agreed. */
    public Optional<Round> agreedRound() {
        return rounds.stream().filter(Round::isAgreed).findFirst();
    }

    /** The option she agreed to. */
    public Optional<Option> agreedOption() {
        return agreedRound()
                .flatMap(round ->
                        round.options().stream().filter(Option::isChosen).findFirst());
    }

    static CommitmentDetails of(Commitment commitment) {
        return new CommitmentDetails(
                commitment.number(),
                commitment.state(),
                commitment.rounds().stream().map(CommitmentDetails::round).toList(),
                commitment.supportForCustomer(),
                commitment.supportForHandler(),
                commitment.referTo());
    }

    private static Round round(PlanRound round) {
        return new Round(
                round.number(),
                round.isAgreed(),
                round.heldBy(),
                round.heldAt(),
                round.whyNoRange(),
                round.otherInformation(),
                round.notAgreedBecause(),
                round.agreedBy(),
                round.agreedAt(),
                round.agreedHow(),
                round.news().map(NewsInterval::operatingDays),
                round.options().stream().map(CommitmentDetails::option).toList(),
                round.steps().stream().map(CommitmentDetails::step).toList());
    }

    private static Option option(SolutionOption option) {
        return new Option(
                option.title(),
                option.remedy(),
                option.cost(),
                option.availableBy(),
                option.isFromCustomer(),
                option.feasibility(),
                option.satisfaction(),
                option.note(),
                option.isChosen());
    }

    private static Step step(PlanStep step) {
        return new Step(step.party(), step.who(), step.what(), step.deadline());
    }
}
