package org.redress.web.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.closure.boundary.AnswerContact;
import org.redress.closure.boundary.CloseComplaint;
import org.redress.closure.boundary.ClosureService;
import org.redress.closure.boundary.ContactAgain;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.boundary.FirstContactService;
import org.redress.closure.boundary.RecordNotSolved;
import org.redress.closure.boundary.RecordSatisfaction;
import org.redress.closure.boundary.ShortPathService;
import org.redress.closure.boundary.SilenceService;
import org.redress.closure.boundary.ThankCustomer;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcome.Nothing;
import org.redress.web.rest.FormOutcomes;

/** The forms that end a case, completed from outside. */
@ApplicationScoped
public class ClosureForms implements FormOutcomes {
    private static final String CONFIRM = "form:confirm";
    private static final String REVIEW = "form:review";
    private static final String REQUEST = "form:decide-request";

    @Inject
    ClosureService closure;

    @Inject
    SilenceService silences;

    @Inject
    FirstContactService firstContacts;

    @Inject
    ShortPathService shortPath;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        CONFIRM,
                        "solved",
                        "The customer says that it is solved.",
                        RecordSatisfaction.class,
                        (item, command) -> closure.solved(command)),
                new FormOutcome<>(
                        CONFIRM,
                        "not-solved",
                        "The customer says that it is not; the case goes into a new round, or on with the alternative that"
                                + " stands ready: then nextHear says when she next hears.",
                        RecordNotSolved.class,
                        (item, command) -> closure.notSolved(command)),
                new FormOutcome<>(
                        REVIEW,
                        "accept",
                        "Enough was done to reach the customer; the case may be closed without her agreement.",
                        Nothing.class,
                        (item, command) -> silences.accept(item)),
                new FormOutcome<>(
                        REVIEW,
                        "contact-again",
                        "She is to be contacted again, in this way.",
                        ContactAgain.class,
                        (item, command) -> silences.contactAgain(command)),
                new FormOutcome<>(
                        "form:assess",
                        "solved-at-first-contact",
                        "It is put right already, and the customer says so; the case is closed.",
                        FirstContact.class,
                        (item, command) -> firstContacts.resolve(item, command)),
                new FormOutcome<>(
                        "form:close",
                        "close",
                        "The case is closed.",
                        CloseComplaint.class,
                        (item, command) -> closure.close(command)),
                new FormOutcome<>(
                        "form:answer",
                        "answer",
                        "The customer has the answer to her enquiry.",
                        AnswerContact.class,
                        (item, command) -> shortPath.answer(command)),
                new FormOutcome<>(
                        REQUEST,
                        "grant",
                        "What she asked for is done, and she knows.",
                        AnswerContact.class,
                        (item, command) -> shortPath.grant(command)),
                new FormOutcome<>(
                        REQUEST,
                        "decline",
                        "What she asked for is not done, and she knows why.",
                        AnswerContact.class,
                        (item, command) -> shortPath.decline(command)),
                new FormOutcome<>(
                        "form:thank",
                        "thank",
                        "The customer was thanked, and the team has heard of it.",
                        ThankCustomer.class,
                        (item, command) -> shortPath.thank(command)));
    }
}
