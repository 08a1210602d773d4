package org.redress.abuse.domain;

import java.util.Optional;

/** What is done about an abusive caller, in this order only. Source: R-073, D-06. */
public enum AbuseStage {
    /** It is not taken personally; the talk goes back to the matter. */
    STAY_OBJECTIVE,
    CAUTION,
    FORMAL_WARNING,
    /** The call is ended, and a supervisor calls back. */
    END_CALL;

    /** What may come after this one: of the last one, the same again with the next call. */
    AbuseStage following() {
        return this == END_CALL ? END_CALL : values()[ordinal() + 1];
    }

    /** What may come first, or after that one. */
    static AbuseStage after(Optional<AbuseStage> last) {
        return last.map(AbuseStage::following).orElse(STAY_OBJECTIVE);
    }
}
