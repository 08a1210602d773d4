package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;

/**
 * A service level agreement between two parties: a line of versions. What was signed off is never edited. A change makes a
 * draft that says what the last version says; it is written, and signed off by somebody who has not written in it, with the
 * signatures of both parties, to hold from a moment on that has not passed. From that moment the version before it is over,
 * so that at each moment one version holds, without a gap. It ends when a period runs out that is not renewed, or when both
 * parties agree on it in writing; then another agreement is begun. Source, D-08.
 */
@Entity
@Table(name = "agreement")
@SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq", allocationSize = 50)
public class Agreement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    private @Nullable Long id;

    private String code;

    private String name;

    private String provider;

    private String customer;

    private String tier;

    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "applies_scope")
    private AgreementScope appliesScope = AgreementScope.HOUSE;

    @Column(name = "applies_key")
    private String appliesKey = "";

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "end_document")
    private @Nullable String endDocument;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<AgreementVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected Agreement() {}

    /** An agreement with nothing but a draft. */
    public Agreement(AgreementLine line, AgreementTerms terms, long writer, Instant at) {
        code = line.code();
        name = line.name().strip();
        provider = line.provider().strip();
        customer = line.customer().strip();
        tier = line.tier().strip();
        zone = line.zone().getId();
        appliesScope = line.appliesTo().scope();
        appliesKey = line.appliesTo().key();
        add(terms, writer, at);
    }

    /**
     * Makes a draft that says what the last version says that was signed off.
     *
     * @return its number
     * @throws AgreementRefused when there is one already, or the agreement is over
     */
    public int draft(long writer, Instant at) {
        if (draft().isPresent()) {
            throw new AgreementRefused(Problem.DRAFT_THERE);
        }
        requireGoesOn(at);
        return add(lastSignedOff().orElseThrow().terms(), writer, at);
    }

    /**
     * The draft says this from now on.
     *
     * @param read the revision that was read before it was written
     * @throws AgreementRefused when there is no draft, or somebody else has written in it meanwhile
     */
    public void write(int read, AgreementTerms terms, long writer, Instant at) {
        AgreementVersion draft = draftAsRead(read);
        draft.write(terms, writer, at);
    }

    /**
     * Gives the draft up. Whoever keeps agreements removes one that has no version left.
     *
     * @throws AgreementRefused when there is no draft
     */
    public void discardDraft() {
        versions.remove(requireDraft());
    }

    /** Whether no version is left. */
    public boolean isEmpty() {
        return versions.isEmpty();
    }

    /**
     * The draft holds from a moment on, and the version before it until then.
     *
     * @param read the revision that she has read
     * @throws AgreementRefused when there is no draft, she has written in it, somebody else has meanwhile, something is
     *     missing or not signed, or it would begin in the past, before the last version or after its end
     */
    public void signOff(int read, SignedOff signing) {
        AgreementVersion draft = draftAsRead(read);
        if (draft.isWrittenBy(signing.staffId())) {
            throw new AgreementRefused(Problem.OWN_DRAFT);
        }
        draft.terms().missing().stream().findFirst().ifPresent(element -> {
            throw new AgreementRefused(Problem.INCOMPLETE, element);
        });
        requireSigned(signing);
        requireBegins(signing.validFrom(), signing.at());
        lastSignedOff().ifPresent(last -> last.endAt(signing.validFrom()));
        draft.signOff(signing, zone());
    }

    /**
     * Both parties have agreed in writing that it ends then. A version that would have begun later never holds, and a draft
     * is given up.
     *
     * @throws AgreementRefused when nothing holds or will hold, that moment has passed, or it ends before then anyway
     */
    public void end(Ending ending) {
        AgreementVersion last = lastSignedOff().orElseThrow(() -> new AgreementRefused(Problem.NOTHING_TO_END));
        requireGoesOn(ending.at());
        if (ending.endsAt().isBefore(ending.at())) {
            throw new AgreementRefused(Problem.ENDS_IN_THE_PAST);
        }
        last.validUntil().filter(until -> !until.isAfter(ending.endsAt())).ifPresent(until -> {
            throw new AgreementRefused(Problem.ENDS_EARLIER_ANYWAY, until);
        });
        draft().ifPresent(versions::remove);
        versions.forEach(each -> each.endAt(ending.endsAt()));
        endsAt = ending.endsAt();
        endReason = ending.reason();
        endDocument = ending.document();
        endedBy = ending.staffId();
        endedAt = ending.at();
    }

    /** The version that holds at a moment. */
    public Optional<AgreementInForce> inForce(Instant moment) {
        return versions.stream()
                .filter(each -> each.holdsAt(moment))
                .findFirst()
                .map(this::inForce);
    }

    /**
     * The hours of all versions that were signed off, each from its beginning on; empty as long as there is none.
     *
     * @param house the calendar of the house, which counts where a version says so
     */
    public Optional<CalendarHistory> calendar(CalendarHistory house) {
        CalendarHistory all = null;
        for (AgreementVersion each : signedOff().filter(any -> !any.isNever()).toList()) {
            CalendarHistory hours = each.terms().hours().history(zone(), house);
            all = all == null ? hours : all.followedBy(each.begin(), hours);
        }
        return Optional.ofNullable(all);
    }

    /** From when on each version that was signed off held or will hold, the earliest first. */
    public List<Instant> begins() {
        return signedOff()
                .filter(each -> !each.isNever())
                .map(AgreementVersion::begin)
                .toList();
    }

    /**
     * Lets the version that came with the product count in the calendar of the house, as long as nobody has signed off another and
     * both say the same, so that no deadline moves. Source: R-107, D-09.
     */
    public void countInHouse(CalendarHistory house) {
        AgreementVersion first = versions.get(0);
        boolean untouched =
                versions.size() == 1 && first.isShipped() && house.versions().size() == 1;
        if (untouched && first.terms().hours().calendar(zone()).equals(house.validAt(first.begin()))) {
            first.countInHouse();
        }
    }

    public AgreementLine line() {
        return new AgreementLine(code, name, provider, customer, tier, zone(), appliesTo());
    }

    /** Whose cases it is for. */
    public AppliesTo appliesTo() {
        return new AppliesTo(appliesScope, appliesKey);
    }

    public String code() {
        return code;
    }

    /** Where the clock on the wall hangs. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** All versions, the earliest first. */
    public List<AgreementVersion> versions() {
        return List.copyOf(versions);
    }

    public Optional<AgreementVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The draft, if there is one. */
    public Optional<AgreementVersion> draft() {
        return versions.stream().filter(AgreementVersion::isDraft).findFirst();
    }

    /** What its last version says, be it a draft. */
    public AgreementTerms latestTerms() {
        return versions.get(versions.size() - 1).terms();
    }

    /** How both parties ended it, if they have. */
    public Optional<Ending> ending() {
        return endsAt == null || endReason == null || endDocument == null || endedBy == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new Ending(endsAt, endReason, endDocument, endedBy, endedAt));
    }

    @Override
    public String toString() {
        return "Agreement " + code;
    }

    private int add(AgreementTerms terms, long writer, Instant at) {
        lastNumber++;
        versions.add(new AgreementVersion(this, lastNumber, terms, writer, at));
        return lastNumber;
    }

    private AgreementInForce inForce(AgreementVersion each) {
        AgreementTerms terms = each.terms();
        return new AgreementInForce(code, each.number(), each.begin(), each.validUntil(), terms, zone());
    }

    private Stream<AgreementVersion> signedOff() {
        return versions.stream().filter(each -> !each.isDraft());
    }

    private Optional<AgreementVersion> lastSignedOff() {
        return signedOff().reduce((earlier, later) -> later);
    }

    private AgreementVersion requireDraft() {
        return draft().orElseThrow(() -> new AgreementRefused(Problem.NO_DRAFT));
    }

    private AgreementVersion draftAsRead(int revision) {
        AgreementVersion draft = requireDraft();
        draft.requireRevision(revision);
        return draft;
    }

    private void requireGoesOn(Instant now) {
        boolean isOver = endsAt != null
                || lastSignedOff()
                        .filter(last -> last.standing(now) == AgreementStanding.OVER)
                        .isPresent();
        if (isOver) {
            throw new AgreementRefused(Problem.OVER);
        }
    }

    private void requireBegins(Instant validFrom, Instant now) {
        if (validFrom.isBefore(now)) {
            throw new AgreementRefused(Problem.BEGINS_IN_THE_PAST);
        }
        lastSignedOff().ifPresent(last -> {
            if (!validFrom.isAfter(last.begin())) {
                throw new AgreementRefused(Problem.BEGINS_TOO_EARLY, last.begin());
            }
            last.validUntil().filter(validFrom::isAfter).ifPresent(until -> {
                throw new AgreementRefused(Problem.LEAVES_A_GAP, until);
            });
        });
    }

    private void requireSigned(SignedOff signing) {
        LocalDate today = LocalDate.ofInstant(signing.at(), zone());
        Stream.of(AgreementParty.values())
                .filter(party -> !signing.isSignedFor(party))
                .findFirst()
                .ifPresent(party -> {
                    throw new AgreementRefused(Problem.UNSIGNED, party);
                });
        if (signing.signatories().stream().anyMatch(each -> each.signedOn().isAfter(today))) {
            throw new AgreementRefused(Problem.SIGNED_LATER);
        }
    }
}
