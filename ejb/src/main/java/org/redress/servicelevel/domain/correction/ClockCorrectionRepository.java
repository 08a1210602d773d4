package org.redress.servicelevel.domain.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The corrections of the clocks of all cases. */
public interface ClockCorrectionRepository {
    /** Keeps one and gives it an id. */
    void add(ClockCorrection correction);

    Optional<ClockCorrection> byId(long correctionId);

    /** Those of a case, the latest first. */
    List<ClockCorrection> ofCase(long caseId);

    /** The cases of which something moved from after a time to before its end, or from before it to after its beginning. */
    List<Long> casesMovedInto(Instant from, Instant until);
}
