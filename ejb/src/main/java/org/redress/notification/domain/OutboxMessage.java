package org.redress.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.domain.CaseEvent;

/**
 * A letter on its way out to a customer, a colleague or a stakeholder, or a case event on its way to another system. A summary of the day and news of models are about no single case. It is written with what it is about, once for each
 * receiver; it waits, is taken to be sent, and was sent, or is tried
 * again later and later until it has failed and somebody must look. One without an e-mail address goes by post. Its id
 * for the outside never changes, so whoever receives it twice can tell.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    private long id;

    @Column(name = "message_id")
    private String messageId;

    private String fact;

    @Nullable
    @Enumerated(EnumType.STRING)
    private LetterKind letter;

    @Nullable
    @Column(name = "case_id")
    private Long caseId;

    @Nullable
    @Column(name = "other_case_id")
    private Long otherCaseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;

    @Column(name = "recipient_id")
    private long recipientId;

    @Column(name = "recipient_name")
    private String recipientName;

    @Enumerated(EnumType.STRING)
    private Carrier carrier;

    private String address;
    private String language;
    private String subject;

    @Lob
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Nullable
    @Column(name = "sent_at")
    private Instant sentAt;

    /** The name of the problem; what was written by earlier versions is the class of an error. */
    private String problem;

    @Column(name = "given_up_because")
    private String givenUpBecause;

    @Nullable
    @Column(name = "given_up_by")
    private Long givenUpBy;

    @Version
    private long version;

    protected OutboxMessage() {}

    public OutboxMessage(Fact fact, Addressee to, Letter text, Instant writtenAt) {
        this(fact.letter(), fact.caseId(), fact.keyFor(to), to, text, writtenAt);
    }

    private OutboxMessage(
            @Nullable LetterKind letter,
            @Nullable Long caseId,
            String fact,
            Addressee to,
            Letter text,
            Instant writtenAt) {
        this.fact = fact;
        this.letter = letter;
        this.caseId = caseId;
        // The second it was written tells it from a message of another installation, or of a database thrown away.
        this.messageId = this.fact.replace(':', '.') + "." + writtenAt.getEpochSecond() + "@redress";
        this.recipientKind = to.kind();
        this.recipientId = to.id();
        this.recipientName = to.name();
        this.carrier = to.carrier();
        this.address = to.address();
        this.language = to.language();
        this.subject = text.subject();
        this.body = text.body();
        this.state = carrier == Carrier.POST ? MessageState.TO_POST : MessageState.WAITING;
        this.attempts = 0;
        this.nextAttemptAt = writtenAt;
        this.writtenAt = writtenAt;
        this.problem = "";
        this.givenUpBecause = "";
    }

    /** A summary of a day for a colleague, which is about no single case. */
    public static OutboxMessage ofDay(LocalDate day, Addressee to, Letter text, Instant writtenAt) {
        String fact = LetterKind.DIGEST + ":" + day + ":" + to.kind() + ":" + to.id();
        return new OutboxMessage(LetterKind.DIGEST, null, fact, to, text, writtenAt);
    }

    /** What happened to a draft of models, for a colleague; it is about no case. */
    public static OutboxMessage ofModels(LetterKind kind, long draft, Addressee to, Letter text, Instant writtenAt) {
        String fact = kind + ":" + draft + ":" + writtenAt.toEpochMilli() + ":" + to.kind() + ":" + to.id();
        return new OutboxMessage(kind, null, fact, to, text, writtenAt);
    }

    /** A case event itself, for another system. */
    public static OutboxMessage ofEvent(
            CaseEvent event, int eventNumber, Addressee to, Letter text, Instant writtenAt) {
        String fact = "EVENT:" + event.caseId() + ":" + eventNumber + ":" + to.kind() + ":" + to.id();
        OutboxMessage message = new OutboxMessage(null, event.caseId(), fact, to, text, writtenAt);
        event.otherCase().ifPresent(other -> message.otherCaseId = other);
        return message;
    }

    /**
     * Takes the message to send it; nobody else takes it before the next attempt is due, even if this one is never heard
     * of again.
     *
     * @return false when it is not to be sent now
     */
    public boolean take(RetryPlan plan, Instant now) {
        if (state != MessageState.WAITING || nextAttemptAt.isAfter(now)) {
            return false;
        }
        attempts++;
        nextAttemptAt = now.plus(plan.pauseAfter(attempts));
        return true;
    }

    /** It left the house. */
    public void sent(Instant at) {
        state = MessageState.SENT;
        sentAt = at;
        problem = "";
    }

    /**
     * It did not get out this time.
     *
     * @return whether it has failed for good
     */
    public boolean failed(DeliveryProblem why, RetryPlan plan) {
        problem = why.name();
        if (why.isForGood() || plan.isExhausted(attempts)) {
            state = MessageState.FAILED;
        }
        return state == MessageState.FAILED;
    }

    /** Somebody has mended what was wrong: it is tried again from the beginning. */
    public void sendAgain(Instant now) {
        if (state != MessageState.FAILED) {
            throw new IllegalStateException("message " + id + " has not failed, it is " + state);
        }
        state = MessageState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Somebody has found the right address: it goes there, from the beginning, whatever it waited for. */
    public void sendTo(String rightAddress, Instant now) {
        if (carrier == Carrier.WEBHOOK) {
            throw new IllegalStateException("message " + id + " goes where its subscription says");
        }
        if (!state.isUnsent()) {
            throw new IllegalStateException("message " + id + " does not wait, it is " + state);
        }
        address = rightAddress.strip();
        carrier = Carrier.MAIL;
        state = MessageState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        problem = "";
    }

    /** Somebody says why it need not leave any more. */
    public void giveUp(String reason, long by, Instant at) {
        if (state != MessageState.FAILED && state != MessageState.TO_POST) {
            throw new IllegalStateException("message " + id + " has not failed, it is " + state);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("message " + id + " is given up without a reason");
        }
        state = MessageState.GIVEN_UP;
        givenUpBecause = reason.strip();
        givenUpBy = by;
        nextAttemptAt = at;
    }

    /** The subscription takes events elsewhere now. */
    public void followTo(String url) {
        address = url;
    }

    /** Its receiver answers again: it need not wait any longer. */
    public void hurry(Instant now) {
        if (state == MessageState.WAITING && nextAttemptAt.isAfter(now)) {
            nextAttemptAt = now;
        }
    }

    /** It must not leave any more. */
    public void withhold(Instant at) {
        if (!state.isUnsent()) {
            throw new IllegalStateException("message " + id + " does not wait, it is " + state);
        }
        state = MessageState.WITHHELD;
        nextAttemptAt = at;
    }

    /** Somebody has posted it. */
    public void posted(Instant at) {
        if (state != MessageState.TO_POST) {
            throw new IllegalStateException("message " + id + " does not go by post, it is " + state);
        }
        state = MessageState.POSTED;
        sentAt = at;
    }

    public long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    /** Which letter it is; empty when it is a case event itself. */
    public Optional<LetterKind> letter() {
        return Optional.ofNullable(letter);
    }

    /** The case it is about; empty when it is about no single one. */
    public Optional<Long> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The other case that it names, where it is an event of two. */
    public Optional<Long> otherCaseId() {
        return Optional.ofNullable(otherCaseId);
    }

    /** What it is about and for whom, as one text that no other message has. */
    public String fact() {
        return fact;
    }

    public RecipientKind recipientKind() {
        return recipientKind;
    }

    /** The number of the receiver among those of her kind. */
    public long recipientId() {
        return recipientId;
    }

    public String recipientName() {
        return recipientName;
    }

    public Carrier carrier() {
        return carrier;
    }

    public String address() {
        return address;
    }

    public String language() {
        return language;
    }

    public Letter text() {
        return new Letter(subject, body);
    }

    public MessageState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Why it did not get out the last time. */
    public Optional<DeliveryProblem> problem() {
        return problem.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(DeliveryProblem.values())
                        .filter(known -> known.name().equals(problem))
                        .findFirst()
                        .orElse(DeliveryProblem.OTHER));
    }

    /** Why it was given up; empty unless it was. */
    public String givenUpBecause() {
        return givenUpBecause;
    }

    /** Who gave it up. */
    public Optional<Long> givenUpBy() {
        return Optional.ofNullable(givenUpBy);
    }

    @Override
    public String toString() {
        return "OutboxMessage#" + id;
    }
}
