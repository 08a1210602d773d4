package org.redress.complaint.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.Medium;

/**
 * A complaint. It is registered in the customer's words, assessed by an agent, classified by the decision tables, read
 * back until the customer agrees, taken upon herself by somebody, and written up; then a plan, a solution and its report
 * follow in other features, until it is closed with her
 * agreement or she withdraws it. After that nothing changes it, unless she comes back in time: then it is opened again.
 * One that turns out to be the same as another of hers is merged into that one, until somebody takes the merge back.
 */
@Entity
@Table(name = "complaint")
public class Complaint {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
    private long id;

    private String reference;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_kind")
    private ContactKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private String title;

    @Lob
    @Column(name = "customer_words")
    private String customerWords;

    @ElementCollection
    @CollectionTable(name = "complaint_wish", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "wish")
    @Enumerated(EnumType.STRING)
    private Set<WantedOutcome> wishes;

    @Column(name = "wish_note")
    private String wishNote;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_priority")
    private Priority agreedPriority;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Nullable
    private String facet;

    @Embedded
    private Harm harm;

    @Embedded
    private Incident incident;

    @Lob
    private String origin;

    @Embedded
    private Restatement restatement;

    @Embedded
    private Ownership ownership;

    @Embedded
    private Classification classification;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "raised_priority")
    private Priority raisedPriority;

    @Embedded
    private WrittenRecord writtenRecord;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @Nullable
    @Column(name = "merged_into")
    private Long mergedInto;

    @Version
    private long version;

    protected Complaint() {}

    /** Registers a complaint, at first in the queue of that team. */
    public Complaint(Reception reception, String team) {
        reference = reception.number().text();
        customerId = reception.customerId();
        kind = reception.kind();
        channel = reception.channel();
        medium = reception.medium();
        status = ComplaintStatus.OPEN;
        title = reception.title().strip();
        customerWords = reception.customerWords();
        wishes = new HashSet<>(reception.wishes());
        wishNote = reception.wishNote().strip();
        agreedPriority = reception.agreedPriority().orElse(null);
        harm = new Harm(reception.harm());
        incident = new Incident(reception.incident());
        origin = "";
        restatement = Restatement.none();
        ownership = Ownership.nobody();
        classification = Classification.startingWith(team);
        writtenRecord = WrittenRecord.none();
        receivedAt = reception.receivedAt();
        registeredAt = reception.registeredAt();
    }

    /** Gives the case to a staff member; the first one ever is its owner in the customer's eyes. Source: R-031. */
    public void handTo(long staffId) {
        requireOpen();
        ownership = ownership.takenBy(staffId);
    }

    /** Somebody else deals with it from now on, because whoever did is away. Source. */
    public void passTo(long staffId) {
        requireOpen();
        ownership = ownership.passedTo(staffId);
    }

    /** Records what an agent found it to be. Source. */
    public void assess(Assessment assessment) {
        requireOpen();
        nature = assessment.nature();
        facet = assessment.facet().orElse(null);
        harm = new Harm(assessment.harm());
        incident = new Incident(assessment.incident());
        origin = assessment.origin().strip();
    }

    /** Records that it is no complaint but something else. Source: R-003. */
    public void turnOutToBe(ContactKind other) {
        requireOpen();
        if (other == kind) {
            throw new IllegalArgumentException(reference + " is a " + kind + " already");
        }
        kind = other;
    }

    /** Records what the decision tables say. Source. */
    public void classify(Classified decided) {
        requireOpen();
        classification = Classification.of(decided);
    }

    /**
     * Puts the case before others, whatever the tables say of it now or later. Source: R-067.
     *
     * @throws PriorityNotHigher when it has that priority already, or a higher one
     */
    public void raisePriority(Priority to) {
        requireOpen();
        priority().filter(now -> !to.isHigherThan(now)).ifPresent(now -> {
            throw new PriorityNotHigher(now);
        });
        raisedPriority = to;
    }

    /** Writes the problem in our words; the customer's agreement is still to come. Source: R-025. */
    public void restate(String text) {
        requireOpen();
        restatement = Restatement.open(text);
    }

    /** Records that the customer agrees with the problem in these words. Source: R-025. */
    public void agreeRestatement(String text, Instant agreedAt) {
        requireOpen();
        restatement = Restatement.agreed(text, agreedAt);
    }

    /** A staff member takes the complaint upon herself. Source: R-030. */
    public void acceptResponsibility(long staffId, Instant at) {
        requireOpen();
        ownership = ownership.acceptedBy(staffId, at);
    }

    /** The staff member it is with does not take it upon herself: for now nobody deals with it. Source: R-030. */
    public void refuseResponsibility(Instant at) {
        requireOpen();
        ownership = ownership.refusedAt(at);
    }

    /** Completes the written record. Source: R-038. */
    public void completeRecord(CaseRecord facts) {
        requireOpen();
        writtenRecord = new WrittenRecord(facts);
    }

    /** Ends the case with everything done. */
    public void close(Instant at) {
        end(ComplaintStatus.CLOSED, at);
    }

    /** Ends the case because the customer does not pursue it. */
    public void withdraw(Instant at) {
        end(ComplaintStatus.WITHDRAWN, at);
    }

    /** Ends the case because it goes on in that one. */
    public void mergeInto(long other, Instant at) {
        end(ComplaintStatus.MERGED, at);
        mergedInto = other;
    }

    /** It was not the same after all, and goes on by itself. */
    public void part() {
        if (status != ComplaintStatus.MERGED) {
            throw new IllegalStateException(reference + " is merged into no other case");
        }
        status = ComplaintStatus.OPEN;
        mergedInto = null;
        endedAt = null;
    }

    /**
     * Opens it again because the customer comes back.
     *
     * @param days how many days after its end that may be
     * @throws CaseStillOpen when it has not ended
     * @throws CaseMerged when it goes on in another case
     * @throws TooLateToReopen when it ended longer ago
     */
    public void reopen(long days, Instant at) {
        if (isMerged()) {
            throw new CaseMerged(reference);
        }
        Instant ended = endedAt().orElseThrow(() -> new CaseStillOpen(reference));
        if (at.isAfter(ended.plus(Duration.ofDays(days)))) {
            throw new TooLateToReopen(reference, days);
        }
        status = ComplaintStatus.OPEN;
        endedAt = null;
    }

    /** Whether it is a complaint whose record an earlier run has completed. */
    public boolean isIdentified() {
        return kind == ContactKind.COMPLAINT && writtenRecord().completedAt().isPresent();
    }

    /**
     * Returns while the case is open.
     *
     * @throws CaseEnded afterwards
     */
    public void requireOpen() {
        if (status != ComplaintStatus.OPEN) {
            throw new CaseEnded(reference);
        }
    }

    public boolean isMerged() {
        return status == ComplaintStatus.MERGED;
    }

    private void end(ComplaintStatus how, Instant at) {
        requireOpen();
        status = how;
        endedAt = at;
    }

    public long id() {
        return id;
    }

    /** How often it was changed, as far as this transaction knows. */
    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public long customerId() {
        return customerId;
    }

    public ContactKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public Medium medium() {
        return medium;
    }

    public ComplaintStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String customerWords() {
        return customerWords;
    }

    public Set<WantedOutcome> wishes() {
        return Set.copyOf(wishes);
    }

    public String wishNote() {
        return wishNote;
    }

    public Optional<Priority> agreedPriority() {
        return Optional.ofNullable(agreedPriority);
    }

    public Optional<Nature> nature() {
        return Optional.ofNullable(nature);
    }

    public Optional<String> facet() {
        return Optional.ofNullable(facet);
    }

    public HarmFacts harm() {
        return harm.facts();
    }

    public IncidentFacts incident() {
        return incident.facts();
    }

    public String origin() {
        return origin;
    }

    public Restated restatement() {
        return restatement.state();
    }

    public Owners owners() {
        return ownership.state();
    }

    public Optional<Severity> severity() {
        return classification.severity();
    }

    public boolean isRestricted() {
        return classification.isRestricted();
    }

    public String team() {
        return classification.team();
    }

    /** What the tables say, unless somebody raised it above that. */
    public Optional<Priority> priority() {
        Optional<Priority> decided = classification.priority();
        return Optional.ofNullable(raisedPriority)
                .filter(raised -> decided.map(raised::isHigherThan).orElse(true))
                .or(() -> decided);
    }

    public CaseRecord writtenRecord() {
        return writtenRecord.facts();
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The case in which it goes on. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    @Override
    public String toString() {
        return "Complaint " + reference;
    }
}
