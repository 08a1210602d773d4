package org.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractList;
import java.util.List;

/** What is said about the page as a whole after something was pressed; what is said of one field stands under that field. */
@Named
@RequestScoped
public class Notices {
    @Inject
    FacesContext faces;

    /**
     * In the order they were said. The list is alive: where something is refused, the page goes on with the one it took before
     * anything was said.
     */
    public List<Notice> getAll() {
        return new AbstractList<>() {
            @Override
            public Notice get(int place) {
                FacesMessage message = faces.getMessageList(null).get(place);
                message.rendered();
                return Notice.of(message);
            }

            @Override
            public int size() {
                return faces.getMessageList(null).size();
            }
        };
    }

    /**
     * One of them.
     *
     * @param words what it says, to be written as text
     */
    public record Notice(String words, boolean refusal, boolean warning) {
        static Notice of(FacesMessage message) {
            FacesMessage.Severity severity = message.getSeverity();
            return new Notice(
                    message.getSummary(),
                    severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0,
                    severity == FacesMessage.SEVERITY_WARN);
        }

        /** How it looks, in the words of the style sheets. */
        public String look() {
            return refusal ? "late" : warning ? "soon" : "";
        }

        public String icon() {
            return refusal || warning ? "exclamation-triangle" : "info-circle";
        }
    }
}
