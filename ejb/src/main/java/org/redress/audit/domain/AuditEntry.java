package org.redress.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One call of a door that changed something: who, which door, about which case, with which arguments (ids and codes as
 * they are, everything else as a digest). It never changes. The salt is its own: without it, as after a person is erased,
 * no digest can be compared with anything any more.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private long id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "door")
    private String door;

    @Column(name = "method")
    private String method;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Column(name = "salt")
    private String salt;

    @Lob
    @Column(name = "arguments")
    private String arguments;

    @Column(name = "result")
    private String result;

    protected AuditEntry() {}

    /**
     * @param actor who called, as a reference
     * @param about the case, where the call is about one
     */
    public AuditEntry(
            Instant occurredAt, String actor, String door, String method, OptionalLong about, ArgumentDigest told) {
        this.occurredAt = occurredAt;
        this.actor = actor;
        this.door = door;
        this.method = method;
        this.caseId = about.isPresent() ? about.getAsLong() : null;
        this.salt = told.salt();
        this.arguments = told.text();
        this.result = "done";
    }

    public long id() {
        return id;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String actor() {
        return actor;
    }

    public String door() {
        return door;
    }

    public String method() {
        return method;
    }

    public OptionalLong caseId() {
        return caseId == null ? OptionalLong.empty() : OptionalLong.of(caseId);
    }

    public String salt() {
        return salt;
    }

    public String arguments() {
        return arguments;
    }

    public String result() {
        return result;
    }
}
