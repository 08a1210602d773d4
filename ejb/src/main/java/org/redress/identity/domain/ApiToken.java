package org.redress.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How another system says who it is, what it may do and for whom. An administrator issues it to a client with a name; it
 * opens what its scopes name, as far as the staff member it works for may go, until it expires or is revoked or she is
 * no longer here, and is never used again after that. The token itself is kept nowhere.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {
    /** The longest a token may be good for. */
    public static final Duration LONGEST = Duration.ofDays(366);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private long id;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "works_for")
    private @Nullable Long worksFor;

    @ElementCollection
    @CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Set<TokenScope> scopes = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    protected ApiToken() {}

    /**
     * A token that is good from now on.
     *
     * @throws TokenNeedsStaffMember when it may do more than import and works for nobody
     * @throws TokenEndRefused when it would end in the past, or more than a year from now
     */
    public ApiToken(NewToken wanted, Actor issuer, Instant now) {
        if (wanted.worksFor().isEmpty() && wanted.scopes().stream().anyMatch(TokenScope::isWork)) {
            throw new TokenNeedsStaffMember();
        }
        if (!wanted.expiresAt().isAfter(now) || wanted.expiresAt().isAfter(now.plus(LONGEST))) {
            throw new TokenEndRefused();
        }
        this.clientName = wanted.clientName();
        this.tokenHash = wanted.tokenHash();
        this.scopes.addAll(wanted.scopes());
        this.worksFor = wanted.worksFor().orElse(null);
        this.issuedBy = issuer.reference();
        this.issuedAt = now;
        this.expiresAt = wanted.expiresAt();
    }

    /** Takes it back for good; what was taken back already stays as it is. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public TokenState state(Instant now) {
        if (revokedAt != null) {
            return TokenState.REVOKED;
        }
        return now.isBefore(expiresAt) ? TokenState.VALID : TokenState.EXPIRED;
    }

    public long id() {
        return id;
    }

    public String clientName() {
        return clientName;
    }

    /** What is kept of the token itself. */
    public String tokenHash() {
        return tokenHash;
    }

    public Set<TokenScope> scopes() {
        return Set.copyOf(scopes);
    }

    /** The staff member it works for. */
    public Optional<Long> worksFor() {
        return Optional.ofNullable(worksFor);
    }

    /** Who issued it, as a reference. */
    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
