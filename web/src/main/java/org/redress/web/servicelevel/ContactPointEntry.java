package org.redress.web.servicelevel;

import java.io.Serializable;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.ContactPoint;

/** Whom a party turns to, while it is typed. Without what for it is none. */
public class ContactPointEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private AgreementParty party = AgreementParty.PROVIDER;
    private String role = "";
    private String reach = "";

    ContactPointEntry() {}

    ContactPointEntry(ContactPoint point) {
        party = point.party();
        role = point.role();
        reach = point.reach();
    }

    boolean isBlank() {
        return role.isBlank();
    }

    ContactPoint point() {
        return new ContactPoint(party, role, reach);
    }

    public AgreementParty getParty() {
        return party;
    }

    public void setParty(AgreementParty value) {
        party = value;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String value) {
        role = value;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String value) {
        reach = value;
    }
}
