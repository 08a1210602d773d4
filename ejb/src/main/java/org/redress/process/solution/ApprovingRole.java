package org.redress.process.solution;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.DecidingRole;

/** The role that a model asks to approve: models write it in lower case, and "none" where nobody is asked. */
final class ApprovingRole {
    private static final String NONE = "none";

    private ApprovingRole() {}

    /** Empty for none, and where a model of an earlier release knows nothing of it. */
    static Optional<DecidingRole> of(@Nullable String role) {
        return Optional.ofNullable(role)
                .filter(named -> !named.equals(NONE))
                .map(named -> DecidingRole.valueOf(named.toUpperCase(Locale.ROOT)));
    }
}
