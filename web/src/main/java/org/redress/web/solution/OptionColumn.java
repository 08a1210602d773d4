package org.redress.web.solution;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.CommitmentDetails.Option;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.domain.Remediation;

/**
 * An option as a column of the comparison. Source.
 *
 * @param letter by which it is named and chosen; empty for what was proposed though it is none of the options
 * @param proposed whether it is what was proposed
 * @param note what was noted about it
 * @param feasibility five marks, the first ones set
 * @param withinPolicy whether policy allows it
 * @param reason the rule that says so
 * @param decider the name of the role with the smallest limit that may decide it, empty when nobody may; the first of two where
 *     an agent's proposal needs two approvals
 * @param secondDecider the name of the role that decides after that, empty where one approval is enough
 */
public record OptionColumn(
        String letter,
        boolean proposed,
        String title,
        String note,
        Remedy remedy,
        Money cost,
        @Nullable Instant availableBy,
        boolean fromCustomer,
        boolean chosen,
        int feasibility,
        int satisfaction,
        boolean withinPolicy,
        String reason,
        String decider,
        String secondDecider) {
    /** The options side by side; where what was proposed is none of them, it stands before them. */
    static List<OptionColumn> sideBySide(List<Option> options, Remediation proposed, AuthorityQueries authorities) {
        Optional<Option> same = options.stream()
                .filter(option -> isSame(option, proposed))
                .min(Comparator.comparing(option -> !option.isChosen()));
        Stream<OptionColumn> before = options.isEmpty() || same.isPresent()
                ? Stream.empty()
                : Stream.of(of(asOption(proposed), "", true, authorities));
        return Stream.concat(
                        before,
                        IntStream.range(0, options.size())
                                .mapToObj(at -> of(
                                        options.get(at),
                                        Character.toString('A' + at),
                                        same.filter(option -> option == options.get(at))
                                                .isPresent(),
                                        authorities)))
                .toList();
    }

    private static boolean isSame(Option option, Remediation proposed) {
        return option.remedy() == proposed.remedy() && option.cost().equals(proposed.amount());
    }

    private static Option asOption(Remediation proposed) {
        return new Option(
                proposed.description(), proposed.remedy(), proposed.amount(), Optional.empty(), false, 0, 0, "", false);
    }

    private static OptionColumn of(Option option, String letter, boolean proposed, AuthorityQueries authorities) {
        Authority agents = authorities.of(DecidingRole.AGENT, option.remedy(), option.cost());
        Optional<DecidingRole> second = agents.secondApprover().filter(role -> agents.isWithinPolicy());
        String decider = second.flatMap(role -> agents.approver())
                .or(() -> smallest(option, authorities))
                .map(Enum::name)
                .orElse("");
        return new OptionColumn(
                letter,
                proposed,
                option.title(),
                option.note(),
                option.remedy(),
                option.cost(),
                option.availableBy().orElse(null),
                option.isFromCustomer(),
                option.isChosen(),
                option.feasibility(),
                option.satisfaction(),
                agents.isWithinPolicy(),
                agents.reason(),
                decider,
                second.map(Enum::name).orElse(""));
    }

    private static Optional<DecidingRole> smallest(Option option, AuthorityQueries authorities) {
        return Stream.of(DecidingRole.values())
                .filter(role ->
                        authorities.of(role, option.remedy(), option.cost()).isAllowed())
                .findFirst();
    }

    /** What is done for the customer when it is taken. */
    ProposeSolution told(String toldToCustomer) {
        return new ProposeSolution(remedy, cost.amount(), title, toldToCustomer);
    }

    /** Five marks for a score. */
    public List<Boolean> marks(int score) {
        return IntStream.rangeClosed(1, 5).mapToObj(mark -> mark <= score).toList();
    }
}
