package org.redress.web.solution;

import java.time.Instant;
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

/**
 * An option as a column of the comparison. Source: R-048.
 *
 * @param feasibility five marks, the first ones set
 * @param withinPolicy whether policy allows it
 * @param reason the rule that says so
 * @param decider the name of the role with the smallest limit that may decide it, empty when nobody may; the first of two where
 *     an agent's proposal needs two approvals
 * @param secondDecider the name of the role that decides after that, empty where one approval is enough
 */
public record OptionColumn(
        String title,
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
    static OptionColumn of(Option option, AuthorityQueries authorities) {
        Authority agents = authorities.of(DecidingRole.AGENT, option.remedy(), option.cost());
        Optional<DecidingRole> second = agents.secondApprover().filter(role -> agents.isWithinPolicy());
        String decider = second.flatMap(role -> agents.approver())
                .or(() -> smallest(option, authorities))
                .map(Enum::name)
                .orElse("");
        return new OptionColumn(
                option.title(),
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

    /** Five marks for a score. */
    public List<Boolean> marks(int score) {
        return IntStream.rangeClosed(1, 5).mapToObj(mark -> mark <= score).toList();
    }
}
