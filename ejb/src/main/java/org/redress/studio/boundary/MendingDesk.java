package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.PROCESS_OWNER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.ModelMender;

/** Where one click mends what was found in a draft: a step of drawing like any other. Source: R-182. */
@Stateless
public class MendingDesk {
    @Inject
    DraftQueries drafts;

    @Inject
    DrawingDesk desk;

    @Inject
    ModelMender mender;

    /**
     * Draws the change that a finding offers; it can be undone.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws ModelNotFound when it has no such file
     * @throws org.redress.studio.domain.FixDoesNotFit when what is to be mended is not there any more
     * @throws org.redress.studio.domain.DraftRefused when the draft is not drawn any more, or somebody else draws or has drawn
     *     meanwhile
     */
    @Allows(PROCESS_OWNER)
    public Drawing mend(@Valid MendModel command) {
        String xml = drafts.model(command.draft(), command.resource()).xml();
        String mended = mender.mend(xml, command.fix());
        return desk.draw(new DrawModel(command.draft(), command.version(), command.resource(), mended));
    }
}
