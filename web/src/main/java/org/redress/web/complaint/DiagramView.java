package org.redress.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.CaseDetails.RunView;
import org.redress.complaint.boundary.CaseDiagramQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.CaseDiagrams.DiagramStep;
import org.redress.complaint.domain.CaseDiagrams.RunDiagram;
import org.redress.complaint.domain.CaseDiagrams.StepState;
import org.redress.web.i18n.Messages;

/** The diagrams a case has been through, the current step marked, with the same as a list beside it. */
@Named
@ViewScoped
public class DiagramView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseDiagramQueries queries;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Messages messages;

    private long caseId;
    private @Nullable String process;
    private transient @Nullable List<RunDiagram> diagrams;

    public CaseDetails getDetails() {
        return complaints.details(caseId);
    }

    public List<RunDiagram> getDiagrams() {
        if (diagrams == null) {
            diagrams = queries.of(caseId, messages.locale());
        }
        return diagrams;
    }

    /** The diagram asked for, else the one the case is in, else the last one. */
    public @Nullable RunDiagram getShown() {
        List<RunDiagram> all = getDiagrams();
        return all.stream()
                .filter(each -> each.process().equals(process))
                .findFirst()
                .or(() -> all.stream().filter(RunDiagram::open).reduce((first, second) -> second))
                .or(() -> all.stream().reduce((first, second) -> second))
                .orElse(null);
    }

    /** The number of the release of the models that the latest run is on. */
    public @Nullable Integer getRelease() {
        return getDetails().runs().stream()
                .reduce((first, second) -> second)
                .flatMap(RunView::release)
                .orElse(null);
    }

    /** The ids of the steps in a state, separated by blanks. */
    public String ids(RunDiagram diagram, StepState state) {
        return diagram.steps().stream()
                .filter(step -> step.state() == state)
                .map(DiagramStep::element)
                .collect(Collectors.joining(" "));
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable String getProcess() {
        return process;
    }

    public void setProcess(@Nullable String process) {
        this.process = process;
    }
}
