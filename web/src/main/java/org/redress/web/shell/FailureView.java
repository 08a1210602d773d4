package org.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** The short code on a page about a failure: given by who shows the page, and shown only when it looks like one. */
@Named
@RequestScoped
public class FailureView {
    static final String CODE = "redress.failure.code";
    static final String SENTENCE = "redress.failure.sentence";
    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("[A-Z0-9]{3}(-[A-Z0-9]{3}){1,2}");

    /** The code, or nothing when there is none. */
    public String getCode() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Object given = external.getRequestMap().get(CODE);
        String code = given == null ? external.getRequestParameterMap().get("code") : given.toString();
        return code != null && LOOKS_LIKE_A_CODE.matcher(code).matches() ? code : "";
    }

    /** What was refused, in the words of its code; nothing when there is none. */
    public String getSentence() {
        Object sentence = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(SENTENCE);
        return sentence == null ? "" : sentence.toString();
    }
}
