package org.redress.servicelevel.domain.forcemajeure;

import java.util.List;
import java.util.Optional;

/** The periods of force majeure there were. */
public interface ForceMajeureRepository {
    /** Keeps one and gives it an id. */
    void add(ForceMajeure forceMajeure);

    Optional<ForceMajeure> byId(long forceMajeureId);

    /** Those that touched a case, the latest first. */
    List<ForceMajeure> ofCase(long caseId);

    /** The latest ones, those that go on first. */
    List<ForceMajeure> latest(int atMost);
}
