package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.domain.DayAndHour;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.boundary.OwnRequestService;
import org.redress.participant.boundary.RequestNotFound;
import org.redress.shared.Retrying;

/** Reads what a stakeholder sends from her page, and passes the door that does it. */
@ApplicationScoped
class StakeholderActs {
    @Inject
    OwnRequestService own;

    @Inject
    Retrying retrying;

    /** Does what was sent; an act there is none of is nothing. */
    void carryOut(String act, Sent sent) {
        long requestId = number(sent.text("request"));
        Runnable door =
                switch (act) {
                    case "accept" -> () -> own.accept(requestId);
                    case "date" -> date(requestId, sent);
                    case "done" -> done(requestId, sent.text("words"));
                    default -> throw new NoSuchAct();
                };
        retrying.run(door);
    }

    private Runnable date(long requestId, Sent sent) {
        GiveDate date = new GiveDate(DayAndHour.parse(sent.text("day"), sent.text("hour")), sent.text("words"));
        return () -> own.giveDate(requestId, date);
    }

    private Runnable done(long requestId, String words) {
        return () -> own.done(requestId, words);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new RequestNotFound();
        }
    }
}
