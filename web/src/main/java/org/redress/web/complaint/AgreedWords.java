package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentDetails.Option;
import org.redress.commitment.boundary.CommitmentDetails.Round;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.CaseRecord;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** The record, the plan and what was done, as the timeline says them. Source. */
@RequestScoped
class AgreedWords {
    static final String RECORD = "record";

    @Inject
    ComplaintQueries complaints;

    @Inject
    CommitmentQueries commitments;

    @Inject
    StaffDirectory staff;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    /** By what the events have of them. */
    Map<String, String> of(long caseId) {
        Map<String, String> words = new HashMap<>();
        CaseRecord written = complaints.details(caseId).record();
        written.followUpOn().ifPresent(day -> words.put(RECORD, recorded(written, day)));
        for (CommitmentDetails commitment : commitments.ofCase(caseId)) {
            commitment
                    .agreedRound()
                    .ifPresent(round -> words.put(plan(commitment.number(), round.number()), agreed(round)));
        }
        return words;
    }

    static String plan(Object commitment, @Nullable Object round) {
        return "plan " + commitment + "." + round;
    }

    /** What was done for a solution. */
    String done(SolutionDetails solution) {
        return lines(solution.actions().stream()
                .map(action ->
                        messages.text("case.plan.step", action.who(), action.what(), formats.moment(action.doneAt()))));
    }

    private String recorded(CaseRecord written, LocalDate followUpOn) {
        String follower = written.followUpBy()
                .map(who -> staff.names(List.of(who)).getOrDefault(who, ""))
                .orElse("");
        return lines(Stream.of(
                messages.text("case.record.followup", formats.date(followUpOn), follower),
                written.followUpProcedure(),
                written.otherInformation()));
    }

    private String agreed(Round round) {
        Stream<String> chosen =
                round.options().stream().filter(Option::isChosen).map(Option::title);
        Stream<String> steps = round.steps().stream()
                .map(step -> messages.text("case.plan.step", step.who(), step.what(), formats.moment(step.deadline())));
        return lines(Stream.concat(chosen, steps));
    }

    private static String lines(Stream<String> words) {
        return words.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
