package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.complaint.domain.CaseDiagrams;
import org.redress.complaint.domain.CaseDiagrams.RunDiagram;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;

/** Where a case stands in the pictures of its process. Source. */
@Stateless
public class CaseDiagramQueries {
    @Inject
    OpenCases cases;

    @Inject
    ComplaintRepository complaints;

    @Inject
    CaseDiagrams diagrams;

    /**
     * The diagrams of the latest run; none for a case that was imported closed.
     *
     * @param language in which they and their steps are named, where the models say so
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<RunDiagram> of(long caseId, Locale language) {
        return latestInstance(caseId)
                .map(instance -> diagrams.of(instance, language))
                .orElse(List.of());
    }

    /**
     * The model of one diagram of the latest run, as BPMN 2.0 XML.
     *
     * @throws CaseNotFound when there is no such case or diagram, or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public String model(long caseId, String process) {
        String instance = latestInstance(caseId).orElseThrow(CaseNotFound::new);
        return diagrams.of(instance, Locale.ROOT).stream()
                .filter(diagram -> diagram.process().equals(process))
                .findFirst()
                .map(diagram -> diagrams.model(instance, diagram.process()))
                .orElseThrow(CaseNotFound::new);
    }

    private Optional<String> latestInstance(long caseId) {
        cases.visible(caseId);
        List<CaseRun> runs = complaints.runsOf(caseId);
        return runs.isEmpty() ? Optional.empty() : runs.get(runs.size() - 1).rootInstance();
    }
}
