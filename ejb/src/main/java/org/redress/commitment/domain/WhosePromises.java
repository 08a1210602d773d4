package org.redress.commitment.domain;

import java.util.Set;

/** Whose promises are looked for. */
public sealed interface WhosePromises {
    /** Those that a staff member gave herself. */
    record GivenBy(long staffId) implements WhosePromises {}

    /** Those in the open cases that a staff member owns, whoever gave them. Source: R-031. */
    record InCasesOf(long staffId) implements WhosePromises {}

    /** Those in the cases of some teams. */
    record OfTeams(Set<String> teams) implements WhosePromises {
        public OfTeams {
            teams = Set.copyOf(teams);
        }
    }

    /** All there are. */
    record OfEverybody() implements WhosePromises {}
}
