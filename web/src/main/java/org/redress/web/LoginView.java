package org.redress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.identity.boundary.SignIn;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.WantedPage;

/** Signing in. Never says which half was wrong, and goes on in a new session. */
@Named
@RequestScoped
public class LoginView {
    @Inject
    SecurityContext securityContext;

    @Inject
    SignIn signIn;

    @Inject
    Messages messages;

    @Inject
    @ConfigProperty(name = "redress.profile", defaultValue = "production")
    String profile;

    private String login = "";
    private String password = "";

    /** Signs in and goes where she wanted to go, or to the inbox; asks for a password of her own first if it must be. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        switch (authenticate(request, response)) {
            case SUCCESS -> enter(external, request, response);
            case SEND_CONTINUE -> faces.responseComplete();
            case SEND_FAILURE, NOT_DONE -> refuse(faces);
        }
    }

    public boolean isDemo() {
        return profile.equals("demo");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private AuthenticationStatus authenticate(HttpServletRequest request, HttpServletResponse response) {
        UsernamePasswordCredential credential = new UsernamePasswordCredential(login, password);
        return securityContext.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
    }

    private void enter(ExternalContext external, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        String inbox = external.getRequestContextPath() + "/index.xhtml";
        String wanted = WantedPage.take(request, response).orElse(inbox);
        external.redirect(
                signIn.mustChangePassword(login)
                        ? external.getRequestContextPath() + "/change-password.xhtml"
                        : wanted);
    }

    private void refuse(FacesContext faces) {
        String sentence = messages.get("shell.login.refused.text");
        faces.addMessage("signIn:password", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }
}
