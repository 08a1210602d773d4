package org.redress.studio.domain;

import java.util.Optional;

/** The decision tables of releases, as they read. */
public interface DrawnTables {
    /** How a table of a deployment reads; empty when it is not in it. */
    Optional<DrawnRules> rules(String deploymentId, String decision);
}
