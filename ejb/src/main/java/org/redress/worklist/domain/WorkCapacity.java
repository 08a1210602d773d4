package org.redress.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How many tasks one person, or each of a team, has in hand at most before she is asked whether it is to be one more. Where
 * there is none, that of the house counts.
 */
@Entity
@Table(name = "work_capacity")
public class WorkCapacity {
    @Id
    @Column(name = "of_whom")
    private String ofWhom;

    private int most;

    @Version
    private long version;

    protected WorkCapacity() {}

    public WorkCapacity(String ofWhom, int most) {
        this.ofWhom = ofWhom;
        this.most = most;
    }

    /** The key of one person. */
    public static String person(long staffId) {
        return "staff:" + staffId;
    }

    /** The key of each of a team. */
    public static String team(String code) {
        return "team:" + code;
    }

    /** From now on it is that many. */
    public void become(int newMost) {
        most = newMost;
    }

    public String ofWhom() {
        return ofWhom;
    }

    public int most() {
        return most;
    }
}
