package org.redress.stakeholder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Who fills a role and how that is reached: the stores, purchasing, the supplier. Configuration, not of any one case. */
@Entity
@Table(name = "role_contact")
public class RoleContact {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "stakeholder_role")
    private StakeholderRole role;

    private String name;
    private String email;
    private String phone;

    @Version
    private long version;

    protected RoleContact() {}

    public RoleContact(StakeholderRole role) {
        this.role = role;
        reachAt("", "", "");
    }

    /** Takes over who it is and how that is reached; what is empty is not known. */
    public final void reachAt(String newName, String newEmail, String newPhone) {
        name = newName.strip();
        email = newEmail.strip();
        phone = newPhone.strip();
    }

    public StakeholderRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    /** The best way to reach it: by mail, else by telephone. */
    public String contact() {
        return email.isEmpty() ? phone : email;
    }

    @Override
    public String toString() {
        return "RoleContact[" + role + "]";
    }
}
