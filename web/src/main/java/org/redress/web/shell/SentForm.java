package org.redress.web.shell;

import jakarta.faces.context.FacesContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Which form was just sent. Its panel shows it in that request whatever has become of the case meanwhile: a form that is not
 * there takes nothing in, so that no door would be asked, nothing would be said, and what was typed would be gone.
 */
public final class SentForm {
    /** What the framework sends along with every form, under the name of the form. */
    private static final String MARK = "_SUBMIT";

    private SentForm() {}

    public static boolean is(String form) {
        return sent().containsKey(form + MARK);
    }

    /** The one of these that was sent. */
    public static Optional<String> among(Collection<String> forms) {
        return forms.stream().filter(SentForm::is).findFirst();
    }

    /** What was sent in one of its fields. */
    public static Optional<String> value(String form, String field) {
        return Optional.ofNullable(sent().get(form + ":" + field));
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
