package org.redress.commitment.domain;

import org.redress.shared.Money;

/** The authority table of the live release. Source. */
public interface AuthorityRules {
    /** What somebody in that role may decide. */
    Authority authority(Remedy remedy, Money amount, DecidingRole role);
}
