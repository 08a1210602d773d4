package org.redress.complaint.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the decision tables said of the case, and its team from the first moment. */
@Embeddable
public class Classification {
    @Nullable
    @Enumerated(EnumType.STRING)
    private Severity severity;

    private boolean restricted;
    private String team;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Priority priority;

    protected Classification() {}

    private Classification(@Nullable Severity severity, boolean restricted, String team, @Nullable Priority priority) {
        this.severity = severity;
        this.restricted = restricted;
        this.team = team;
        this.priority = priority;
    }

    static Classification startingWith(String team) {
        return new Classification(null, false, team, null);
    }

    static Classification of(Classified decided) {
        return new Classification(decided.severity(), decided.restricted(), decided.team(), decided.priority());
    }

    Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    boolean isRestricted() {
        return restricted;
    }

    String team() {
        return team;
    }

    Optional<Priority> priority() {
        return Optional.ofNullable(priority);
    }
}
