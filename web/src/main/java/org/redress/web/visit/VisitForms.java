package org.redress.web.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.redress.visit.boundary.MoveVisit;
import org.redress.visit.boundary.ReportNobodyThere;
import org.redress.visit.boundary.ReportVisit;
import org.redress.visit.boundary.VisitReportService;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The forms of a visit, completed from outside. */
@ApplicationScoped
public class VisitForms implements FormOutcomes {
    private static final String REPORT = "form:report-visit";
    private static final String AGREE = "form:agree-visit";

    @Inject
    VisitReportService reports;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        REPORT,
                        "held",
                        "The customer was there, and this came of it.",
                        ReportVisit.class,
                        (item, command) -> reports.held(command)),
                new FormOutcome<>(
                        REPORT,
                        "nobody-there",
                        "Somebody went, and nobody was there.",
                        ReportNobodyThere.class,
                        (item, command) -> reports.nobodyThere(command)),
                new FormOutcome<>(
                        REPORT,
                        "moved",
                        "Another time is agreed with the customer.",
                        MoveVisit.class,
                        (item, command) -> reports.moved(item, command)),
                new FormOutcome<>(
                        REPORT,
                        "called-off",
                        "Nobody needs to go any more.",
                        NotNeeded.class,
                        (item, command) -> reports.calledOff(item, command.because())),
                new FormOutcome<>(
                        AGREE,
                        "agreed",
                        "Another time is agreed after nobody was there.",
                        MoveVisit.class,
                        (item, command) -> reports.agreedAgain(item, command)),
                new FormOutcome<>(
                        AGREE,
                        "given-up",
                        "After nobody was there, nobody needs to go any more.",
                        NotNeeded.class,
                        (item, command) -> reports.givenUp(item, command.because())));
    }

    /** Why nobody goes. */
    public record NotNeeded(@NotBlank String because) {}
}
