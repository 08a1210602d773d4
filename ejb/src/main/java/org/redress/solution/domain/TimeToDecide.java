package org.redress.solution.domain;

import java.util.Optional;
import org.redress.servicelevel.domain.WorkingTime;

/** The time that the live model gives whoever is asked to approve. */
public interface TimeToDecide {
    /** Empty when the model gives none in working time or operating days. */
    Optional<WorkingTime> given();
}
