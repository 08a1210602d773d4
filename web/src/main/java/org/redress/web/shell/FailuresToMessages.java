package org.redress.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;
import java.util.Iterator;
import org.redress.web.i18n.BusinessMessages;

/**
 * What a person sees when a door refuses or something breaks. A refusal she can do something about becomes a message and
 * the page stays as it is with what she typed; what she may not see is not found; everything else is a page with a short
 * code that also stands in the log.
 */
final class FailuresToMessages extends ExceptionHandlerWrapper {

    FailuresToMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable problem = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, Failure.of(problem));
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Failure failure) {
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        if (failure.staysOnThePage() && faces.isPostback() && !rendering) {
            messages().refused(failure.refusal());
            Overtaken.note(faces, failure.refusal());
            faces.validationFailed();
            faces.renderResponse();
        } else {
            show(faces, failure.logged(), rendering);
        }
    }

    private static void show(FacesContext faces, Failure failure, boolean rendering) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (external.isResponseCommitted()) {
                faces.responseComplete();
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + failure.page() + "?code=" + failure.code());
            } else {
                render(faces, failure, rendering);
            }
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }

    private static void render(FacesContext faces, Failure failure, boolean rendering) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (rendering) {
            external.responseReset();
            external.setResponseContentType("text/html");
            external.setResponseCharacterEncoding("UTF-8");
        }
        external.setResponseStatus(failure.status());
        external.getRequestMap().put(FailureView.CODE, failure.code());
        if (failure.staysOnThePage()) {
            external.getRequestMap().put(FailureView.SENTENCE, messages().sentence(failure.refusal()));
        }
        UIViewRoot page = faces.getApplication().getViewHandler().createView(faces, failure.page());
        faces.setViewRoot(page);
        if (rendering) {
            ViewDeclarationLanguage language =
                    faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, failure.page());
            language.buildView(faces, page);
            language.renderView(faces, page);
            faces.responseComplete();
        } else {
            faces.renderResponse();
        }
    }

    private static BusinessMessages messages() {
        return CDI.current().select(BusinessMessages.class).get();
    }
}
