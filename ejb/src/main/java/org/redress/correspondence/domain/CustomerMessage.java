package org.redress.correspondence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody of us wrote to a customer: her own words, without the letter around them. Written once. Source: R-041, R-051. */
@Entity
@Table(name = "customer_message")
public class CustomerMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_message_seq")
    @SequenceGenerator(name = "customer_message_seq", sequenceName = "customer_message_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "customer_id")
    private long customerId;

    private String template;

    @Lob
    private String words;

    @Column(name = "wording_because")
    private String wordingBecause;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CustomerMessage() {}

    /**
     * @param customerId whom it is to
     * @param template the code of the template it began with; empty for none
     * @param wordingBecause why words stay that are unkind or vague; empty where they are not
     * @throws IllegalArgumentException when nothing is written
     */
    public CustomerMessage(
            long caseId,
            long customerId,
            String template,
            String words,
            String wordingBecause,
            long writtenBy,
            Instant writtenAt) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("case " + caseId + ": nothing was written");
        }
        this.caseId = caseId;
        this.customerId = customerId;
        this.template = template;
        this.words = words.strip();
        this.wordingBecause = wordingBecause;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long customerId() {
        return customerId;
    }

    /** The code of the template it began with; empty for none. */
    public String template() {
        return template;
    }

    public String words() {
        return words;
    }

    /** Why its words stay although they are unkind or vague; empty where they are not. */
    public String wordingBecause() {
        return wordingBecause;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public String toString() {
        return "CustomerMessage#" + id;
    }
}
