package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.CustomerActor;
import org.redress.selfservice.domain.WayToReach;

/** Takes in what somebody without an account complains of. */
@Stateless
public class LodgeService {
    private static final int TITLE = 120;

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries cases;

    @Inject
    AttachmentService attachments;

    @Inject
    PromiseQueries promises;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    /**
     * Registers a complaint by a customer we take for new: who writes to us without an account cannot say that she is
     * somebody we know. It is acknowledged as usual. Source.
     *
     * @throws ContactUnclear when she gives neither a telephone number nor an e-mail address
     * @throws org.redress.complaint.domain.AttachmentTypeRefused when a file is of no kind that is kept
     * @throws org.redress.complaint.domain.AttachmentTooLarge above 10 MB
     */
    @Allows(SYSTEM)
    public Lodged lodge(@Valid LodgeComplaint command) {
        WayToReach way = WayToReach.parse(command.contact()).orElseThrow(ContactUnclear::new);
        Registered registered = complaints.lodge(registration(command, way), answers());
        long caseId = registered.caseId();
        long customerId = cases.details(caseId).customer().customerId();
        actor.as(new CustomerActor(caseId, customerId), () -> keep(caseId, command.photos()));
        return new Lodged(
                registered.reference(),
                promises.openOf(caseId).stream().map(PromiseView::dueAt).findFirst(),
                !way.email().isEmpty());
    }

    private int keep(long caseId, List<Photo> photos) {
        photos.forEach(photo -> attachments.add(caseId, photo.name(), photo.content()));
        return photos.size();
    }

    /** A supervisor, until somebody takes it. */
    private long answers() {
        return staff.withRole(Caller.SUPERVISOR).stream()
                .findFirst()
                .or(() -> staff.withRole(Caller.MANAGER).stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("nobody is here to answer for a complaint"))
                .staffId();
    }

    private static RegisterComplaint registration(LodgeComplaint command, WayToReach way) {
        Particulars who = new Particulars(
                "", "", command.name(), "", way.phone(), way.email(), "", Optional.empty(), command.language());
        return new RegisterComplaint(
                Optional.empty(),
                who,
                ContactKind.COMPLAINT,
                Channel.ELECTRONIC,
                Optional.of(Medium.WEB_FORM),
                title(command.words()),
                command.words(),
                command.wishes(),
                "",
                Optional.empty(),
                HarmFacts.none(),
                new IncidentFacts("", "", command.invoice(), Optional.empty()),
                "",
                false,
                Optional.empty());
    }

    /** The first line of what she says, as far as it is a title. */
    private static String title(String words) {
        String line = words.strip().lines().findFirst().orElse("").strip();
        return line.length() <= TITLE ? line : line.substring(0, TITLE).replaceFirst("\\s+\\S*$", "") + "…";
    }
}
