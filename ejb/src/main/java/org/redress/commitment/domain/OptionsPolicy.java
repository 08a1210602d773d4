package org.redress.commitment.domain;

import java.util.List;

/** What may be offered: a range of options, each within policy. Source. */
public final class OptionsPolicy {
    private static final int A_RANGE = 2;

    private final AuthorityRules rules;

    public OptionsPolicy(AuthorityRules rules) {
        this.rules = rules;
    }

    /**
     * Returns when these options may be offered.
     *
     * @param whyNoRange why there are fewer than two, empty when there are
     * @param role the role of whoever offers them
     * @throws OneOptionNeedsAReason when there are fewer than two and no reason
     * @throws OptionNotPolicy when the table forbids one of them
     */
    public void check(List<OfferedOption> options, String whyNoRange, DecidingRole role) {
        if (options.size() < A_RANGE && whyNoRange.isBlank()) {
            throw new OneOptionNeedsAReason();
        }
        for (OfferedOption option : options) {
            Authority authority = rules.authority(option.remedy(), option.cost(), role);
            if (!authority.isWithinPolicy()) {
                throw new OptionNotPolicy(option.remedy(), authority.reason());
            }
        }
    }
}
