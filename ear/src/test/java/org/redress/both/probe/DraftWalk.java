package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.studio.boundary.BeginDraft;
import org.redress.studio.boundary.DeclineDraft;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.DrawModel;
import org.redress.studio.boundary.DrawingDesk;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ReleaseService;
import org.redress.studio.boundary.RestoreRelease;
import org.redress.studio.boundary.TakeInNewer;

/** A change of models from its first stroke to its release, and back. */
@Dependent
public class DraftWalk {
    private static final String FILE = "process/EnquiryProcess.bpmn";
    private static final String HALF = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>";
    private static final String OWNER = OwnersModels.OWNER;
    private static final String SECOND = OwnersModels.SECOND;

    @Inject
    DraftService drafts;

    @Inject
    DrawingDesk desk;

    @Inject
    ReleaseService releases;

    @Inject
    ReleaseQueries queries;

    @Inject
    OwnersModels owners;

    private long draft;
    private long other;
    private int before;

    /** All of it. */
    public List<Step> all() {
        return List.of(
                new Step(
                        "DraftService.begin",
                        OWNER,
                        () -> before = queries.live().number(),
                        () -> draft = begun()),
                Step.of("DrawingDesk.come", OWNER, () -> desk.come(draft)),
                Step.of("DrawingDesk.draw", OWNER, () -> draw("A")),
                Step.of("DrawingDesk.undo", OWNER, () -> desk.undo(draft, owners.version(draft))),
                Step.of("DrawingDesk.redo", OWNER, () -> desk.redo(draft, owners.version(draft))),
                Step.of("DrawingDesk.leave", OWNER, () -> desk.leave(draft)),
                Step.of("DraftService.offer", OWNER, this::offer),
                Step.of("DraftService.withdraw", OWNER, () -> drafts.withdraw(draft)),
                new Step("DraftService.decline", SECOND, asOwner(this::offer), this::decline),
                new Step("DraftService.approve", SECOND, asOwner(this::offerAndBeginAnother), this::approve),
                Step.of("DraftService.takeInNewer", OWNER, this::takeIn),
                Step.of("DraftService.discard", OWNER, () -> drafts.discard(other)),
                Step.of("ReleaseService.restore", OWNER, () -> releases.restore(new RestoreRelease(before, "Back."))));
    }

    private Runnable asOwner(Runnable action) {
        return () -> owners.people.run(OWNER, action);
    }

    private long begun() {
        return drafts.begin(new BeginDraft("A walk"));
    }

    private void draw(String name) {
        String xml = owners.live().get(FILE).replaceFirst(" name=\"", " name=\"" + name + ": ");
        desk.draw(new DrawModel(draft, owners.version(draft), FILE, xml));
    }

    private void offer() {
        owners.offer(draft, "To go the way.");
    }

    private void offerAndBeginAnother() {
        other = owners.drawn(Map.of("process/Another.bpmn", HALF));
        offer();
    }

    private void decline() {
        drafts.decline(new DeclineDraft(draft, "Not like that."));
    }

    private void approve() {
        owners.approve(draft);
    }

    private void takeIn() {
        drafts.takeInNewer(new TakeInNewer(other, owners.version(other), Set.of(), Set.of()));
    }
}
