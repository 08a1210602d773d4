package org.redress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.identity.boundary.PasswordRefused;
import org.redress.identity.boundary.SignIn;
import org.redress.web.i18n.BusinessMessages;

/** Choosing a password of one's own, by wish or because a one-time password was given. */
@Named
@RequestScoped
public class ChangePasswordView {
    @Inject
    SignIn signIn;

    @Inject
    BusinessMessages businessMessages;

    private String present = "";
    private String chosen = "";

    /** Changes the password of the account that is signed in. */
    public String change() {
        String login = FacesContext.getCurrentInstance().getExternalContext().getRemoteUser();
        try {
            signIn.changePassword(login, present, chosen);
        } catch (PasswordRefused refused) {
            businessMessages.refused("change:chosen", refused);
            return "";
        }
        businessMessages.done("shell.password.done.text");
        return "/index.xhtml?faces-redirect=true";
    }

    public String getPresent() {
        return "";
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return "";
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
