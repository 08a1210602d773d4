package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseNotFound;
import org.redress.commitment.domain.DayAndHour;
import org.redress.selfservice.boundary.AddByLink;
import org.redress.selfservice.boundary.AnswerByLink;
import org.redress.selfservice.boundary.OwnCaseService;
import org.redress.shared.Retrying;

/** Reads what a customer sends from her page, and passes the door that does it. */
@ApplicationScoped
class CustomerActs {
    @Inject
    OwnCaseService own;

    @Inject
    Retrying retrying;

    /** Does what was sent; an act there is none of is nothing. */
    void carryOut(String act, Sent sent) {
        Runnable door =
                switch (act) {
                    case "answer" -> answer(sent);
                    case "add" -> add(sent);
                    case "confirm" -> confirm(sent);
                    case "move" -> move(sent);
                    case "manager" -> manager(sent);
                    default -> throw new NoSuchAct();
                };
        retrying.run(door);
    }

    private Runnable answer(Sent sent) {
        AnswerByLink answer = new AnswerByLink(sent.text("words"), sent.photos());
        return () -> own.answer(answer);
    }

    private Runnable add(Sent sent) {
        AddByLink more = new AddByLink(sent.text("words"), sent.photos());
        return () -> own.add(more);
    }

    private Runnable confirm(Sent sent) {
        String words = sent.text("words");
        return sent.text("solved").equals("yes") ? () -> own.solved(words) : () -> own.notSolved(words);
    }

    private Runnable move(Sent sent) {
        MovePromise move =
                new MovePromise(DayAndHour.parse(sent.text("day"), sent.text("hour")), sent.text("words"), true);
        long promiseId = number(sent.text("promise"));
        return () -> own.movePromise(promiseId, move);
    }

    private Runnable manager(Sent sent) {
        String words = sent.text("words");
        return () -> own.askForManager(words);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new PromiseNotFound();
        }
    }
}
