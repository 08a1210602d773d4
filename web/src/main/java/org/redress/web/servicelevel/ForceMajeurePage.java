package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.BeginForceMajeure;
import org.redress.servicelevel.boundary.BeginForceMajeureOfTeam;
import org.redress.servicelevel.boundary.EndForceMajeure;
import org.redress.servicelevel.boundary.ForceMajeureBegun;
import org.redress.servicelevel.boundary.ForceMajeureQueries;
import org.redress.servicelevel.boundary.ForceMajeureService;
import org.redress.servicelevel.boundary.ForceMajeureView;
import org.redress.servicelevel.boundary.ForceMajeureView.Touched;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Formats;

/** Force majeure for many cases at once: what goes on, what was, that it begins for a team or a list, that it ends. Source: R-113. */
@Named("forceMajeureView")
@ViewScoped
public class ForceMajeurePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/servicelevel/force-majeure.xhtml?faces-redirect=true";

    @Inject
    transient ForceMajeureQueries queries;

    @Inject
    transient ForceMajeureService service;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Formats formats;

    private final ForceMajeureEntry entry = new ForceMajeureEntry();
    private final MomentEntry end = new MomentEntry();
    private transient @Nullable List<ForceMajeureView> rows;
    private transient @Nullable Map<Long, String> references;
    private @Nullable String team;
    private String typedReferences = "";
    private long endingId;
    private String endReason = "";
    private String moreReferences = "";

    public List<ForceMajeureView> getRows() {
        if (rows == null) {
            rows = queries.latest();
        }
        return rows;
    }

    public List<ForceMajeureView> getOpen() {
        return getRows().stream().filter(ForceMajeureView::isOpen).toList();
    }

    /** What the cases are called. */
    public String reference(Touched touched) {
        if (references == null) {
            references = complaints.references(getRows().stream()
                    .flatMap(row -> row.cases().stream())
                    .map(Touched::caseId)
                    .distinct()
                    .toList());
        }
        return references.getOrDefault(touched.caseId(), "");
    }

    public String span(ForceMajeureView row) {
        return formats.moment(row.beganAt()) + " – "
                + row.endedAt().map(formats::moment).orElse("…");
    }

    public String untilOf(Touched touched) {
        return touched.until().map(formats::moment).orElse("");
    }

    public String endReasonOf(ForceMajeureView row) {
        return row.endReason().orElse("");
    }

    public String nameOf(long staffId) {
        return staff.names(List.of(staffId)).getOrDefault(staffId, "");
    }

    /** An open one in a list of them. */
    public String label(ForceMajeureView row) {
        return row.cause() + ", " + span(row);
    }

    public List<String> getCauses() {
        return queries.causes();
    }

    public Collection<Map.Entry<String, String>> getTeams() {
        return staff.teams().entrySet();
    }

    /** For the cases of the list; without a list for those of the team. */
    public String begin() {
        Instant began = entry.getBegan().in(formats.zone());
        Optional<Instant> ended = entry.getEnded().ifTyped(formats.zone());
        if (typedReferences.isBlank()) {
            BeginForceMajeureOfTeam command = new BeginForceMajeureOfTeam(
                    team == null ? "" : team, entry.getCause(), entry.getReason(), began, ended);
            ForceMajeureBegun begun = retrying.call(() -> service.beginForTeam(command));
            messages.done("servicelevel.force.team.text", begun.touched(), begun.leftOut());
        } else {
            BeginForceMajeure command =
                    new BeginForceMajeure(idsOf(typedReferences), entry.getCause(), entry.getReason(), began, ended);
            retrying.run(() -> service.begin(command));
            messages.done("servicelevel.force.begun.text");
        }
        return HERE;
    }

    /** Takes more cases in. */
    public String add() {
        Set<Long> more = idsOf(moreReferences);
        retrying.run(() -> service.add(endingId, more));
        messages.done("servicelevel.force.begun.text");
        return HERE;
    }

    public String finish() {
        EndForceMajeure command = new EndForceMajeure(end.in(formats.zone()), endReason);
        retrying.run(() -> service.end(endingId, command));
        messages.done("servicelevel.force.ended.text");
        return HERE;
    }

    private Set<Long> idsOf(String written) {
        Set<Long> ids = new HashSet<>();
        Stream.of(written.split("[\\s,;]+"))
                .filter(reference -> !reference.isBlank())
                .map(reference -> complaints
                        .byReference(reference)
                        .map(ComplaintSummary::caseId)
                        .orElseThrow(CaseNotFound::new))
                .forEach(ids::add);
        return ids;
    }

    public ForceMajeureEntry getEntry() {
        return entry;
    }

    public MomentEntry getEnd() {
        return end;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String value) {
        team = value;
    }

    public String getTypedReferences() {
        return typedReferences;
    }

    public void setTypedReferences(String value) {
        typedReferences = value;
    }

    public long getEndingId() {
        return endingId;
    }

    public void setEndingId(long value) {
        endingId = value;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String value) {
        endReason = value;
    }

    public String getMoreReferences() {
        return moreReferences;
    }

    public void setMoreReferences(String value) {
        moreReferences = value;
    }
}
