package org.redress.web.solution;

import java.time.Instant;
import java.util.List;
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
 * @param decider the name of the role with the smallest limit that may decide it, empty when nobody may
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
        String decider) {
    static OptionColumn of(Option option, AuthorityQueries authorities) {
        Authority agents = authorities.of(DecidingRole.AGENT, option.remedy(), option.cost());
        String decider = Stream.of(DecidingRole.values())
                .filter(role ->
                        authorities.of(role, option.remedy(), option.cost()).isAllowed())
                .findFirst()
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
                decider);
    }

    /** Five marks for a score. */
    public List<Boolean> marks(int score) {
        return IntStream.rangeClosed(1, 5).mapToObj(mark -> mark <= score).toList();
    }
}
