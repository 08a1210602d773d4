package org.redress.web.complaint;

import java.io.Serializable;
import java.util.Optional;
import org.redress.customer.domain.Particulars;

/** Who is calling, when we do not know her yet; all of it may stay empty. */
public class CallerEntries implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title = "";
    private String firstName = "";
    private String lastName = "";
    private String phone = "";
    private String email = "";
    private String language = "";

    public Particulars particulars() {
        return new Particulars(title, firstName, lastName, "", phone, email, "", Optional.empty(), language);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
