package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.servicelevel.boundary.BeginForceMajeure;
import org.redress.servicelevel.boundary.EndForceMajeure;
import org.redress.servicelevel.boundary.ForceMajeureQueries;
import org.redress.servicelevel.boundary.ForceMajeureService;
import org.redress.servicelevel.boundary.ForceMajeureView;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** What stops the clocks of the case that is shown and nobody could prevent: what there was, that it begins, and that it ends. Source: R-113. */
@Named
@RequestScoped
public class ForceMajeureOfCase {
    @Inject
    ForceMajeureQueries queries;

    @Inject
    ForceMajeureService service;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Formats formats;

    @Inject
    Me me;

    private final ForceMajeureEntry entry = new ForceMajeureEntry();
    private final MomentEntry end = new MomentEntry();
    private @Nullable List<ForceMajeureView> all;
    private @Nullable List<String> causes;
    private long shown;
    private String endReason = "";

    public List<ForceMajeureView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** The one that goes on for this case. */
    public @Nullable ForceMajeureView getOpen() {
        return getAll().stream()
                .filter(each -> each.touches(caseView.getCaseId()))
                .findFirst()
                .orElse(null);
    }

    /** Whether she may say that one begins, and the case is open. */
    public boolean isPossible() {
        return me.isSettingClocks() && (SentForm.is("force") || isOfOpenCase() && getOpen() == null);
    }

    /** Whether there is one to end, or was when the page was drawn. */
    public boolean isEndable() {
        return me.isSettingClocks() && (SentForm.is("forceEnd") || isOfOpenCase() && getOpen() != null);
    }

    private boolean isOfOpenCase() {
        return caseView.getDetails().summary().status() == ComplaintStatus.OPEN;
    }

    /** The one that the page showed: meanwhile it may be over, and another one going on. */
    public long getShown() {
        ForceMajeureView open = getOpen();
        return shown == 0 && open != null ? open.forceMajeureId() : shown;
    }

    public void setShown(long value) {
        shown = value;
    }

    public List<String> getCauses() {
        if (causes == null) {
            causes = queries.causes();
        }
        return causes;
    }

    /** From when until when it touches this case. */
    public String span(ForceMajeureView forceMajeure) {
        return forceMajeure.cases().stream()
                .map(touched -> formats.moment(touched.from()) + " – "
                        + touched.until().map(formats::moment).orElse("…"))
                .findFirst()
                .orElse("");
    }

    public String begin() {
        BeginForceMajeure command = new BeginForceMajeure(
                Set.of(caseView.getCaseId()),
                entry.getCause(),
                entry.getReason(),
                entry.getBegan().in(formats.zone()),
                entry.getEnded().ifTyped(formats.zone()));
        retrying.run(() -> service.begin(command));
        return caseView.done("servicelevel.force.begun.text");
    }

    public String finish() {
        EndForceMajeure command = new EndForceMajeure(end.in(formats.zone()), endReason);
        retrying.run(() -> service.release(shown, caseView.getCaseId(), command));
        return caseView.done("servicelevel.force.ended.text");
    }

    public ForceMajeureEntry getEntry() {
        return entry;
    }

    public MomentEntry getEnd() {
        return end;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String value) {
        endReason = value;
    }
}
