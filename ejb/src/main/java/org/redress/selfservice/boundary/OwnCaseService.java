package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.CUSTOMER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.boundary.OwnConfirmationService;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseService;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.SameMatterService;
import org.redress.escalation.boundary.EscalationService;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.CustomerActor;

/**
 * What a customer does with her own case, by her own link; each act is one transaction. The rules are those of the desk, and
 * stand where the desk finds them; what is special is that nobody of us was there to say when she next hears.
 */
@Stateless
public class OwnCaseService {
    private static final int LONGEST = 4000;

    @Inject
    IdentificationService identification;

    @Inject
    AttachmentService attachments;

    @Inject
    SameMatterService sameMatters;

    @Inject
    OwnConfirmationService confirmations;

    @Inject
    PromiseService promises;

    @Inject
    EscalationService escalations;

    @Inject
    SoonHeard soon;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    /**
     * She answers what she was asked, and sends photos with it. Source.
     *
     * @throws org.redress.complaint.domain.NothingWasAsked when no question is open
     * @throws org.redress.complaint.domain.AttachmentTypeRefused when a file is of no kind that is kept
     * @throws org.redress.complaint.domain.AttachmentTooLarge above 10 MB
     */
    @Allows(CUSTOMER)
    public void answer(@Valid AnswerByLink command) {
        command.photos().forEach(this::keep);
        identification.customerAnswered(mine(), command.words());
    }

    /**
     * She writes something of herself, sends photos, or both; whoever is in charge of her case hears of it, and words get an
     * answer soon. Source.
     *
     * @throws NothingSent when it is neither
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     * @throws org.redress.complaint.domain.AttachmentTypeRefused when a file is of no kind that is kept
     * @throws org.redress.complaint.domain.AttachmentTooLarge above 10 MB
     */
    @Allows(CUSTOMER)
    public void add(@Valid AddByLink command) {
        int files = command.photos().size();
        if (command.words().isBlank() && files == 0) {
            throw new NothingSent();
        }
        command.photos().forEach(this::keep);
        if (command.words().isBlank()) {
            history.record(CaseEvent.of(mine(), CaseEventKind.CUSTOMER_SENT_FILES, clock.instant())
                    .with("count", files));
        } else {
            sameMatters.wrote(mine(), command.words(), files);
            soon.promise(mine());
        }
    }

    /**
     * She says that it is solved; her words are the written confirmation. Source: R-090.
     *
     * @throws org.redress.closure.boundary.NotAskedYet when she is not asked now
     */
    @Allows(CUSTOMER)
    public void solved(@NotBlank @Size(max = LONGEST) String words) {
        confirmations.solved(mine(), words);
    }

    /**
     * She says that it is not solved; somebody of us speaks with her soon. Source.
     *
     * @throws org.redress.closure.boundary.NotAskedYet when she is not asked now
     */
    @Allows(CUSTOMER)
    public void notSolved(@NotBlank @Size(max = LONGEST) String words) {
        confirmations.notSolved(mine(), words);
        soon.promise(mine());
    }

    /**
     * She moves a promised time to a later one that suits her. Source.
     *
     * @throws org.redress.commitment.domain.EarlierThanPromised when the new time is not later than the promised one
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     */
    @Allows(CUSTOMER)
    public void movePromise(long promiseId, @Valid MovePromise command) {
        promises.moveAsSheAsks(promiseId, command);
    }

    /**
     * She asks for a manager; she need not say why. Source.
     *
     * @throws org.redress.escalation.domain.AlreadyEscalated when somebody who may decide more was called already
     */
    @Allows(CUSTOMER)
    public void askForManager(@Size(max = LONGEST) String words) {
        escalations.askForManager(mine(), words);
        soon.promise(mine());
    }

    private void keep(Photo photo) {
        attachments.add(mine(), photo.name(), photo.content());
    }

    private long mine() {
        return ((CustomerActor) actor.get()).caseId();
    }
}
