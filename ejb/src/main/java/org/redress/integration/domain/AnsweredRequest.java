package org.redress.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A request of a client and its answer. It is written before the request is carried out, which keeps everybody else with
 * the same key waiting, and holds the answer when that is done; both are one transaction, so a request that was refused
 * leaves nothing.
 */
@Entity
@Table(name = "answered_request")
public class AnsweredRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answered_request_seq")
    @SequenceGenerator(name = "answered_request_seq", sequenceName = "answered_request_seq", allocationSize = 50)
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "request_key")
    private String key;

    private String fingerprint;

    private int status;

    private String location;

    private String body;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private long version;

    protected AnsweredRequest() {}

    public AnsweredRequest(long clientId, RequestKey key, Instant expiresAt) {
        this.clientId = clientId;
        this.key = key.text();
        this.fingerprint = key.fingerprint();
        this.location = "";
        this.body = "";
        this.expiresAt = expiresAt;
    }

    /** It is carried out. */
    public void answered(Answer answer) {
        status = answer.status();
        location = answer.location();
        body = answer.body();
    }

    /** Whether the same was asked. */
    public boolean isFor(RequestKey other) {
        return fingerprint.equals(other.fingerprint());
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public Answer answer() {
        return new Answer(status, location, body);
    }
}
