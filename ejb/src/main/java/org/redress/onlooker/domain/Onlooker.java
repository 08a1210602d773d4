package org.redress.onlooker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A page that somebody has open, and the case it shows. It begins when the page says so for the first time, follows the page
 * from case to case, and ends when the page is left or has said nothing for a while.
 */
@Entity
@Table(name = "onlooker")
public class Onlooker {
    /** A page says more often than it must that it is still there; not each word is worth a write. */
    private static final Duration WORTH_WRITING = Duration.ofSeconds(12);

    @Id
    private String page;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "seen_at")
    private Instant seenAt;

    private boolean writing;

    @Version
    private long version;

    protected Onlooker() {}

    public Onlooker(long staffId, String page, long caseId, Instant now) {
        this.page = key(staffId, page);
        this.staffId = staffId;
        this.caseId = caseId;
        this.seenAt = now;
    }

    /** Under what the page of somebody is kept: nobody speaks for the page of another. */
    public static String key(long staffId, String page) {
        return staffId + "." + page;
    }

    /** The page shows that case now; whether something is being written there. */
    public void shows(long newCaseId, boolean isWriting, Instant now) {
        boolean same = caseId == newCaseId && writing == isWriting;
        if (same && now.isBefore(seenAt.plus(WORTH_WRITING))) {
            return;
        }
        caseId = newCaseId;
        writing = isWriting;
        seenAt = now;
    }

    /** Under what it is kept. */
    public String page() {
        return page;
    }

    public long staffId() {
        return staffId;
    }

    public long caseId() {
        return caseId;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public boolean isWriting() {
        return writing;
    }
}
