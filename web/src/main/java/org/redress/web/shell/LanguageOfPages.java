package org.redress.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A page is in the language somebody chose; until she does, in the first one her browser asks for that there is. */
public class LanguageOfPages extends ViewHandlerWrapper {
    public LanguageOfPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                ? ChosenLanguage.of(request).orElseGet(() -> super.calculateLocale(faces))
                : super.calculateLocale(faces);
    }
}
