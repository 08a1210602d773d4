package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.NoteKind;
import org.redress.shared.Retrying;
import org.redress.web.shell.Overtaken;
import org.redress.web.shell.TypedText;

/**
 * What the page of a case says when somebody was faster: who did what since the page was drawn, and what the acting person
 * had typed, to be copied or kept as a note. Nothing typed is lost. Source: R-041.
 */
@Named
@RequestScoped
public class Meanwhile {
    private static final String TYPED = "typedText:typed";

    @Inject
    CaseView caseView;

    @Inject
    CaseTimeline timeline;

    @Inject
    ComplaintService complaints;

    @Inject
    Retrying retrying;

    private @Nullable List<CaseTimeline.Line> lines;
    private @Nullable String text;

    /** Whether what was just sent was refused and others were at the case meanwhile, or would be, or is what was typed then. */
    public boolean isShown() {
        return Overtaken.isSaid()
                || caseView.isOvertaken()
                || kept() != null
                || Overtaken.isRefused() && !getLines().isEmpty();
    }

    /** What is sent to be kept; nothing while something else is sent. */
    private static @Nullable String kept() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(TYPED);
    }

    /** What others did meanwhile, newest first. */
    public List<CaseTimeline.Line> getLines() {
        if (lines == null) {
            lines = timeline.byOthersMeanwhile();
        }
        return lines;
    }

    /** All that was typed into the form that was sent. */
    public String getText() {
        if (text == null) {
            String kept = kept();
            text = kept == null ? TypedText.sent() : kept;
        }
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    /** Keeps it as a note with the case. */
    public String keep() {
        String typed = getText();
        retrying.run(() -> complaints.addNote(caseView.getCaseId(), NoteKind.FACT, typed));
        return caseView.done("case.note.kept");
    }
}
