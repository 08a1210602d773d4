package org.redress.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.solution.boundary.Deciders;
import org.redress.solution.boundary.UsualWait;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** How a page says who can say yes, and how long that usually takes. */
@Named
@ApplicationScoped
public class DeciderWords {
    private static final int NAMED = 3;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** The first ones, who are named. */
    public List<StaffPerson> named(Deciders deciders) {
        return deciders.here().stream().limit(NAMED).toList();
    }

    /** How many there are beyond those; empty when they are all. */
    public String more(Deciders deciders) {
        int more = deciders.here().size() - NAMED;
        return more > 0 ? messages.text("commitment.policy.who.more", more) : "";
    }

    /** That nobody is here, and when the first is back. */
    public String nobody(Deciders deciders) {
        return deciders.firstBackAt()
                .map(back -> messages.text("commitment.policy.who.back", formats.due(back)))
                .orElseGet(() -> messages.get("commitment.policy.who.nobody"));
    }

    /** How long a decision usually takes, or that there are too few to tell. */
    public String wait(Deciders deciders) {
        UsualWait usual = deciders.usualWait();
        Optional<Duration> given = usual.given();
        if (usual.median().isPresent()) {
            return messages.text(
                    "commitment.policy.wait.usual",
                    formats.amount(usual.median().get()),
                    usual.decisions(),
                    UsualWait.DAYS);
        }
        return given.map(time -> messages.text("commitment.policy.wait.given", UsualWait.DAYS, formats.amount(time)))
                .orElseGet(() -> messages.text("commitment.policy.wait.few", UsualWait.DAYS));
    }
}
