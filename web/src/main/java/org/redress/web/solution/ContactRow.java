package org.redress.web.solution;

import java.io.Serializable;
import java.time.Instant;
import org.redress.contact.domain.ContactMethod;
import org.redress.solution.domain.Contacted;

/** Somebody who must act, while it is typed. */
public class ContactRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String who = "";
    private ContactMethod method = ContactMethod.TELEPHONE;
    private String agreed = "";

    public boolean isBlank() {
        return who.isBlank();
    }

    public boolean isComplete() {
        return !agreed.isBlank();
    }

    public Contacted contacted(Instant now) {
        return new Contacted(who.strip(), method, agreed.strip(), now);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String value) {
        who = value;
    }

    public ContactMethod getMethod() {
        return method;
    }

    public void setMethod(ContactMethod value) {
        method = value;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String value) {
        agreed = value;
    }
}
