package org.redress.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.shared.Retrying;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** The customer comes back to a case that has ended. Source: R-091. */
@Named
@ViewScoped
public class ReopenForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ReopeningService reopenings;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Clock clock;

    @Inject
    transient Me me;

    private transient @Nullable Instant until;
    private String words = "";

    public String reopen() {
        ReopenCase command = new ReopenCase(caseView.getCaseId(), words);
        retrying.run(() -> reopenings.reopen(command));
        return caseView.done("complaint.reopen.done.text");
    }

    /** Whether the case has ended and the acting person works on cases. */
    public boolean isOffered() {
        return me.isHandling() && (SentForm.is("reopening") || getUntil() != null);
    }

    /** Until when it may be opened again. */
    public @Nullable Instant getUntil() {
        if (until == null) {
            until = complaints.reopenableUntil(caseView.getCaseId()).orElse(null);
        }
        return until;
    }

    public boolean isPossible() {
        Instant last = getUntil();
        return SentForm.is("reopening") || last != null && !clock.instant().isAfter(last);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
