package org.redress.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The problem in our words, until the customer agrees with it. */
@Embeddable
public class Restatement {
    @Lob
    @Column(name = "restatement")
    private String text;

    @Nullable
    @Column(name = "restatement_agreed_at")
    private Instant agreedAt;

    protected Restatement() {}

    private Restatement(String text, @Nullable Instant agreedAt) {
        this.text = text.strip();
        this.agreedAt = agreedAt;
    }

    static Restatement none() {
        return new Restatement("", null);
    }

    static Restatement open(String text) {
        return new Restatement(text, null);
    }

    static Restatement agreed(String text, Instant agreedAt) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing was read back that could be agreed");
        }
        return new Restatement(text, agreedAt);
    }

    Restated state() {
        return new Restated(text, Optional.ofNullable(agreedAt));
    }
}
