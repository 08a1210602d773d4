package org.redress.complaint.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Restated;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.contact.domain.Medium;
import org.redress.customer.boundary.CustomerDetails;

/**
 * A case as its page shows it.
 *
 * @param summary what a row shows of it
 * @param customer who complains
 * @param medium what it came as
 * @param customerWords what she said, verbatim
 * @param wishes what would put it right for her
 * @param wishNote her wish in her own words
 * @param agreedPriority the priority agreed with her
 * @param facet the code of the facet of its nature
 * @param harm what decides how serious it is
 * @param incident what need not be asked again
 * @param origin where the problem comes from in our view
 * @param restatement the problem in our words
 * @param record the written record
 * @param runs its passages through the process, in order
 */
public record CaseDetails(
        ComplaintSummary summary,
        CustomerDetails customer,
        Medium medium,
        String customerWords,
        Set<WantedOutcome> wishes,
        String wishNote,
        Optional<Priority> agreedPriority,
        Optional<String> facet,
        HarmFacts harm,
        IncidentFacts incident,
        String origin,
        Restated restatement,
        CaseRecord record,
        Instant registeredAt,
        List<RunView> runs) {
    static CaseDetails of(Complaint complaint, CustomerDetails customer, List<CaseRun> runs) {
        return new CaseDetails(
                ComplaintSummary.of(complaint, customer.name()),
                customer,
                complaint.medium(),
                complaint.customerWords(),
                complaint.wishes(),
                complaint.wishNote(),
                complaint.agreedPriority(),
                complaint.facet(),
                complaint.harm(),
                complaint.incident(),
                complaint.origin(),
                complaint.restatement(),
                complaint.writtenRecord(),
                complaint.registeredAt(),
                runs.stream().map(RunView::of).toList());
    }

    public long caseId() {
        return summary.caseId();
    }

    public String reference() {
        return summary.reference();
    }

    @Override
    public String toString() {
        return "CaseDetails of " + summary.reference();
    }

    /**
     * One passage through the process.
     *
     * @param rootInstance the id of its root instance in the engine; absent for a case that was imported closed
     * @param release the number of the release of the models it runs on; absent likewise
     */
    public record RunView(
            int number,
            Optional<String> rootInstance,
            Optional<Integer> release,
            Instant startedAt,
            Optional<Instant> endedAt) {
        static RunView of(CaseRun run) {
            return new RunView(run.number(), run.rootInstance(), run.release(), run.startedAt(), run.endedAt());
        }
    }
}
