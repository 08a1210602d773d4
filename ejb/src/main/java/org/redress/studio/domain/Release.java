package org.redress.studio.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A numbered set of models. A release is recorded as waiting, goes live with the deployment that holds all its models,
 * and ends being live when another one does. At most one is live. What it does otherwise than the one before is written
 * down when it goes live. An older one is never made live itself: another that holds the same is. Source: R-182.
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

    /** What it does otherwise than the release before it, as it is kept; empty where nobody compared. */
    @Lob
    private @Nullable String difference;

    @Column(name = "draft_number")
    private @Nullable Long draft;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "restored_release")
    private @Nullable Integer restored;

    @Column(name = "shipped_release")
    private int shipped;

    @OneToMany(mappedBy = "release", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KeptFile> kept = new ArrayList<>();

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
        this.shipped = number;
    }

    /** It was drawn, offered and approved. */
    public void comesFrom(ModelDraft drawn) {
        draft = drawn.number();
        shipped = drawn.shipped();
        drawn.approved().ifPresent(approval -> {
            approvedBy = approval.staffId();
            approvedAt = approval.at();
        });
    }

    /** It holds what an older one held. */
    public void restores(Release older) {
        restored = older.number();
        shipped = older.shipped();
    }

    /** What it does otherwise than the release that was live before it. */
    public void differs(String comparison) {
        difference = comparison;
    }

    /** Keeps its files, because the engine has none of a release that waits. */
    public void keep(ModelSet models) {
        if (kept.isEmpty()) {
            models.resources().forEach((resource, xml) -> kept.add(new KeptFile(this, resource, xml)));
        }
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

    /** Who recorded it, as the audit names her. */
    public String recordedBy() {
        return recordedBy;
    }

    /** What it does otherwise than the one before, as it is kept. */
    public Optional<String> difference() {
        return Optional.ofNullable(difference);
    }

    /** The number of the draft it comes from. */
    public Optional<Long> draft() {
        return Optional.ofNullable(draft);
    }

    /** Who approved it. */
    public Optional<DoneBy> approved() {
        return Optional.ofNullable(approvedBy).map(id -> new DoneBy(id, Objects.requireNonNull(approvedAt)));
    }

    /** The number of the older release that was made live again with it. */
    public Optional<Integer> restored() {
        return Optional.ofNullable(restored);
    }

    /** The number of the newest shipped release that its models take into account; its own where it was shipped. */
    public int shipped() {
        return shipped;
    }

    /** Its files where they are kept here; empty where the engine has them, or nobody kept them. */
    public Optional<ModelSet> kept() {
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(ModelSet.of(kept.stream().collect(Collectors.toMap(KeptFile::resource, KeptFile::text))));
    }
}
