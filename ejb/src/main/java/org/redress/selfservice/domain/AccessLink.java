package org.redress.selfservice.domain;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets one person into one case without an account. It is made when the letter that carries it leaves, anew
 * when that letter has to leave again; it opens until it expires or is taken back, and is never used again after that. The
 * link itself is kept nowhere. Source: R-017, R-035.
 */
@Entity
@Table(name = "access_link")
@SequenceGenerator(name = "access_link_seq", sequenceName = "access_link_seq", allocationSize = 50)
public class AccessLink {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_link_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private LinkHolder holder;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "message_id")
    private long messageId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Version
    private long version;

    protected AccessLink() {}

    /** A link that is good from now on, in the letter of that number. */
    public AccessLink(LinkFor whom, long messageId, LinkToken token, Instant now, Duration good) {
        this.caseId = whom.caseId();
        this.holder = whom.holder();
        this.holderId = whom.holderId();
        this.messageId = messageId;
        this.tokenHash = token.hash();
        this.issuedAt = now;
        this.expiresAt = now.plus(good);
    }

    /** The letter leaves once more, and what it said before opens nothing any longer. */
    public void renew(LinkToken token, Instant now, Duration good) {
        tokenHash = token.hash();
        issuedAt = now;
        expiresAt = now.plus(good);
    }

    /** Takes it back for good. */
    public void revoke(Instant now) {
        revokedAt = now;
    }

    public LinkState state(Instant now) {
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        return now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    public long id() {
        return id;
    }

    /** Whom it lets in, and where. */
    public LinkFor whom() {
        return new LinkFor(caseId, holder, holderId);
    }

    /** The letter it came with. */
    public long messageId() {
        return messageId;
    }

    /** What is kept of the link itself. */
    public String tokenHash() {
        return tokenHash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was taken back; empty unless it was. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    @Override
    public String toString() {
        return "AccessLink#" + id;
    }
}
