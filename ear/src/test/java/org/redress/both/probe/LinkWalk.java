package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.redress.closure.boundary.OwnConfirmationService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.StakeholderActor;
import org.redress.participant.boundary.OwnRequestService;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.participant.boundary.RequestView;
import org.redress.selfservice.boundary.LinkService;
import org.redress.selfservice.boundary.LodgeComplaint;
import org.redress.selfservice.boundary.LodgeService;
import org.redress.selfservice.boundary.OwnCaseService;

/** What people do who have no account: by a link of their own, and by the public form. */
@Dependent
public class LinkWalk {
    private static final String SYSTEM = "system";
    private static final String SOLVED = "ClosureService.solved";
    private static final long CUSTOMER = 1;

    @Inject
    LodgeService lodging;

    @Inject
    OwnConfirmationService confirmations;

    @Inject
    OwnCaseService own;

    @Inject
    OwnRequestService ownRequests;

    @Inject
    ParticipantService participants;

    @Inject
    ParticipantQueries asked;

    @Inject
    LinkService links;

    @Inject
    SentLinks sentLinks;

    @Inject
    DemoPeople people;

    @Inject
    CurrentActor currentActor;

    @Inject
    CaseWalk hers;

    private long linkId;
    private long requestId;
    private long stakeholderId;

    /** All of it. */
    public List<Step> all() {
        return List.of(
                Step.of("LodgeService.lodge", SYSTEM, () -> lodging.lodge(complaint())),
                new Step(
                        "OwnConfirmationService.solved",
                        SYSTEM,
                        this::untilSheIsAsked,
                        () -> as(customer(), () -> confirmations.solved(hers.caseId(), "Yes, it plays."))),
                Step.of("OwnCaseService.askForManager", SYSTEM, () -> as(customer(), () -> own.askForManager(""))),
                new Step(
                        "OwnRequestService.accept",
                        SYSTEM,
                        this::askSupplier,
                        () -> as(
                                new StakeholderActor(hers.caseId(), stakeholderId),
                                () -> ownRequests.accept(requestId))),
                new Step("LinkService.takeBack", "lerato", this::sendLink, () -> links.takeBack(linkId)));
    }

    private void untilSheIsAsked() {
        List<Step> way = hers.toClosure();
        int here = way.stream().map(Step::door).toList().indexOf(SOLVED);
        hers.go(way.subList(0, here));
    }

    private void sendLink() {
        linkId = sentLinks.into(hers.caseId());
    }

    private void askSupplier() {
        people.run("lerato", () -> {
            requestId = participants.ask(Commands.askSupplier(hers.caseId()));
            stakeholderId = asked.openOf(hers.caseId()).stream()
                    .filter(request -> request.requestId() == requestId)
                    .map(RequestView::stakeholderId)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private CustomerActor customer() {
        return new CustomerActor(hers.caseId(), CUSTOMER);
    }

    private void as(Actor actor, Runnable act) {
        currentActor.as(actor, () -> {
            act.run();
            return actor;
        });
    }

    private static LodgeComplaint complaint() {
        return new LodgeComplaint("It leaks.", Set.of(), "", "pumla@example.org", "", "en", List.of());
    }
}
