package org.redress.studio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A numbered set of models. A release is recorded as waiting, goes live with the deployment that holds all its models,
 * and ends being live when another one does. At most one is live.
 */
@Entity
@Table(name = "model_release")
public class Release {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_release_seq")
    @SequenceGenerator(name = "model_release_seq", sequenceName = "model_release_seq", allocationSize = 50)
    private Long id;

    @Column(name = "release_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private ReleaseLine line;

    @Column(name = "content_hash")
    private String contentHash;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Nullable
    @Column(name = "deployment_id")
    private String deploymentId;

    private boolean live;

    @Version
    private long version;

    protected Release() {}

    public Release(
            int number, ReleaseLine line, String contentHash, String reason, String recordedBy, Instant recordedAt) {
        this.number = number;
        this.line = line;
        this.contentHash = contentHash;
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** New cases start on this release from now on. */
    public void goLive(String deployment) {
        this.deploymentId = deployment;
        this.live = true;
    }

    /** Another release is live now; cases that started on this one finish on it. */
    public void retire() {
        this.live = false;
    }

    public int number() {
        return number;
    }

    public ReleaseLine line() {
        return line;
    }

    public String contentHash() {
        return contentHash;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> deploymentId() {
        return Optional.ofNullable(deploymentId);
    }

    public boolean isLive() {
        return live;
    }
}
