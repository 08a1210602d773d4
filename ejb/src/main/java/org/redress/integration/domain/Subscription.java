package org.redress.integration.domain;

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
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.notification.domain.DeliveryProblem;

/**
 * Another system that is sent what happens to cases, as it happens. Like a token it works for a staff member and is sent
 * what she may see. It is active from the beginning; paused, it is sent nothing, until it goes on; removed, it is gone.
 * What is sent is signed with its secret; once that is renewed, the one before is good for a while longer, so that the
 * receiver can change over without missing anything.
 */
@Entity
@Table(name = "subscription")
public class Subscription {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription_seq")
    @SequenceGenerator(name = "subscription_seq", sequenceName = "subscription_seq", allocationSize = 50)
    private long id;

    private String name;

    private String url;

    @Column(name = "works_for")
    private long worksFor;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    @ElementCollection
    @CollectionTable(name = "subscription_kind", joinColumns = @JoinColumn(name = "subscription_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<CaseEventKind> kinds = new HashSet<>();

    private String secret;

    @Column(name = "former_secret")
    private @Nullable String formerSecret;

    @Column(name = "former_until")
    private @Nullable Instant formerUntil;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Column(name = "problem")
    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryProblem problem;

    @Version
    private long version;

    protected Subscription() {}

    /**
     * An active one.
     *
     * @param sealedSecret what its events are signed with, sealed
     * @param madeBy who made it, as a reference
     */
    public Subscription(Wanted wanted, long worksFor, String sealedSecret, String madeBy, Instant madeAt) {
        change(wanted);
        this.worksFor = worksFor;
        this.secret = sealedSecret;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.state = SubscriptionState.ACTIVE;
    }

    /** It wants something else, or elsewhere. */
    public final void change(Wanted wanted) {
        this.name = wanted.name().strip();
        this.url = wanted.url().toString();
        this.kinds.clear();
        this.kinds.addAll(wanted.kinds());
    }

    public void pause() {
        state = SubscriptionState.PAUSED;
    }

    public void goOn() {
        state = SubscriptionState.ACTIVE;
    }

    /** It has a new secret; the one before signs beside it until then. */
    public void renewSecret(String sealedSecret, Instant formerUntil) {
        formerSecret = secret;
        this.formerUntil = formerUntil;
        secret = sealedSecret;
    }

    /** Whether it is sent events of that kind. */
    public boolean wants(CaseEventKind kind) {
        return isActive() && (kinds.isEmpty() || kinds.contains(kind));
    }

    /** Something reached it. */
    public void delivered(Instant at) {
        deliveredAt = at;
        failedAt = null;
        problem = null;
    }

    /** Something did not reach it. */
    public void failed(DeliveryProblem why, Instant at) {
        failedAt = at;
        problem = why;
    }

    /** What signs now, sealed; the newest first. */
    public List<String> sealedSecrets(Instant now) {
        Stream<String> former =
                formerUntil != null && now.isBefore(formerUntil) ? Stream.ofNullable(formerSecret) : Stream.empty();
        return Stream.concat(Stream.of(secret), former).toList();
    }

    public boolean isActive() {
        return state == SubscriptionState.ACTIVE;
    }

    public long id() {
        return id;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Where events are sent. */
    public URI url() {
        return URI.create(url);
    }

    /** The staff member whose sight it has. */
    public long worksFor() {
        return worksFor;
    }

    public SubscriptionState state() {
        return state;
    }

    /** What it is sent; empty when that is everything. */
    public Set<CaseEventKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** Who made it, as a reference. */
    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Until when the secret before the last one signs, too. */
    public Optional<Instant> formerUntil() {
        return Optional.ofNullable(formerUntil);
    }

    /** When something reached it last. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** When something did not reach it, if nothing has since. */
    public Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /** Why that was. */
    public Optional<DeliveryProblem> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public String toString() {
        return "Subscription#" + id;
    }

    /**
     * What somebody subscribes to.
     *
     * @param name what people call the receiver
     * @param url where events are sent
     * @param kinds which events; none for all of them
     */
    public record Wanted(String name, URI url, Set<CaseEventKind> kinds) {
        public Wanted {
            kinds = Set.copyOf(kinds);
        }
    }
}
