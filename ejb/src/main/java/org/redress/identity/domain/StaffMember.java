package org.redress.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/**
 * A person at work. Cases, promises, events and audit point at her by id for ever, also after she has left; how she
 * signs in is her {@link Account}.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_member_seq")
    @SequenceGenerator(name = "staff_member_seq", sequenceName = "staff_member_seq", allocationSize = 50)
    private long id;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "email")
    private String email;

    @Column(name = "active")
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "staff_unit", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    protected StaffMember() {}

    public StaffMember(String fullName) {
        this.fullName = fullName;
        this.email = "";
        this.active = true;
    }

    /** Messages reach her at this e-mail address from now on; at none when it is empty. */
    public void reachAt(String address) {
        email = address.strip();
    }

    /** She works in this unit from now on, too. */
    public void join(OrganisationUnit unit) {
        unitIds.add(unit.id());
    }

    /** She no longer works in this unit. */
    public void quit(OrganisationUnit unit) {
        unitIds.remove(unit.id());
    }

    /** She no longer works here; what points at her stays. */
    public void leave() {
        active = false;
        unitIds.clear();
    }

    public long id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    /** Her e-mail address at work; empty when she has none. */
    public String email() {
        return email;
    }

    /** Two letters for where there is no room for a name: of the first and the last word of it. */
    public String initials() {
        String[] words = fullName.strip().split("\\s+");
        String last = words.length > 1 ? firstLetter(words[words.length - 1]) : "";
        return firstLetter(words[0]) + last;
    }

    public boolean isActive() {
        return active;
    }

    public Set<Long> unitIds() {
        return Set.copyOf(unitIds);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
