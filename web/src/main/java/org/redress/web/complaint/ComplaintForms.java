package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.redress.complaint.boundary.AssessComplaint;
import org.redress.complaint.boundary.CompleteRecord;
import org.redress.complaint.boundary.CorrectKind;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.InformationService;
import org.redress.complaint.boundary.ResponsibilityService;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcome.Nothing;
import org.redress.web.rest.FormOutcomes;

/** The forms of identification, completed from outside. */
@ApplicationScoped
public class ComplaintForms implements FormOutcomes {
    private static final String ASSESS = "form:assess";
    private static final String RESTATE = "form:restate";
    private static final String ACCEPT = "form:accept-responsibility";

    @Inject
    IdentificationService identification;

    @Inject
    InformationService information;

    @Inject
    ResponsibilityService responsibility;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        ASSESS,
                        "assess",
                        "It is a complaint, and this is what it is about.",
                        AssessComplaint.class,
                        (item, command) -> identification.assess(command)),
                new FormOutcome<>(
                        ASSESS,
                        "ask",
                        "The customer must be asked first.",
                        Ask.class,
                        (item, command) -> identification.askCustomer(item, command.question())),
                new FormOutcome<>(
                        ASSESS,
                        "other-kind",
                        "It is no complaint but something else.",
                        CorrectKind.class,
                        (item, command) -> identification.correctKind(command)),
                new FormOutcome<>(
                        "form:obtain-information",
                        "obtained",
                        "The customer has answered, in these words.",
                        Obtained.class,
                        (item, command) -> identification.informationObtained(item, command.answer())),
                new FormOutcome<>(
                        "form:decide-without-answer",
                        "go-on",
                        "She has not answered; what is known is enough.",
                        GoOn.class,
                        (item, command) -> information.goOn(item, command.reason())),
                new FormOutcome<>(
                        RESTATE,
                        "agreed",
                        "The customer agrees with the problem in these words of ours.",
                        ReadBack.class,
                        (item, command) -> identification.agreeRestatement(item, command.restatement())),
                new FormOutcome<>(
                        RESTATE,
                        "corrected",
                        "The customer corrected us; it is read back again.",
                        ReadBack.class,
                        (item, command) -> identification.correctRestatement(item, command.restatement())),
                new FormOutcome<>(
                        ACCEPT,
                        "accept",
                        "She takes the complaint upon herself.",
                        Nothing.class,
                        (item, command) -> responsibility.accept(item)),
                new FormOutcome<>(
                        ACCEPT,
                        "refuse",
                        "She does not; a supervisor decides who does.",
                        Refuse.class,
                        (item, command) -> responsibility.refuse(item, command.reason())),
                new FormOutcome<>(
                        "form:assign-responsibility",
                        "assign",
                        "This person is asked to take it.",
                        Assign.class,
                        (item, command) -> responsibility.assign(item, command.staffId(), command.reason())),
                new FormOutcome<>(
                        "form:assign-responsibility",
                        "assign-one-more",
                        "The same, although the customer has to talk to a third person then.",
                        Assign.class,
                        (item, command) -> responsibility.assignOneMore(item, command.staffId(), command.reason())),
                new FormOutcome<>(
                        "form:record",
                        "complete",
                        "The written record is complete.",
                        CompleteRecord.class,
                        (item, command) -> identification.completeRecord(command)));
    }

    /** What the customer is asked. */
    public record Ask(@NotBlank String question) {}

    /** What she answered, verbatim. */
    public record Obtained(@NotBlank String answer) {}

    /** Why what is known is enough. */
    public record GoOn(@NotBlank String reason) {}

    /** The problem in our words. */
    public record ReadBack(@NotBlank String restatement) {}

    /** Why not. */
    public record Refuse(@NotBlank String reason) {}

    /** Who is asked, and why she. */
    public record Assign(long staffId, @NotBlank String reason) {}
}
