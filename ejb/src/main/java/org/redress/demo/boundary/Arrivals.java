package org.redress.demo.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.domain.Proof;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.demo.domain.PlannedCase;
import org.redress.demo.domain.Turn;
import org.redress.identity.domain.StaffActor;

/** The customers who come: whoever of the agents is free first registers what they say. */
final class Arrivals {
    private static final Duration REGISTERING = Duration.ofMinutes(7);
    private static final Duration FIRST_REST = Duration.ofHours(2);
    private static final int RETURNING = 9;
    private static final List<Turn> SHOWN_BY_COMING =
            List.of(Turn.ENQUIRY, Turn.REQUEST, Turn.COMPLIMENT, Turn.FIRST_CONTACT, Turn.OUT_OF_HOURS);

    private final Stage stage;
    private final Office office;
    private final Course course;
    private final Consumer<InventedCase> registered;

    Arrivals(Stage stage, Office office, Course course, Consumer<InventedCase> registered) {
        this.stage = stage;
        this.office = office;
        this.course = course;
        this.registered = registered;
    }

    void arrive(InventedCase life) {
        StaffActor registrar = office.first(office.agents(), course.now()).orElseThrow();
        if (!office.isFree(registrar, course.now())) {
            course.later(office.freeAt(registrar, course.now()), () -> arrive(life));
            return;
        }
        life.registeredAs(stage.ask(registrar, () -> register(life)).caseId());
        course.came(life);
        SHOWN_BY_COMING.stream().filter(life.planned()::takes).forEach(life::took);
        office.keepBusy(registrar, course.now(), REGISTERING);
        registered.accept(life);
    }

    /** How long it rests before somebody turns to it; what is left to others is so at once. */
    Instant firstLookAt(InventedCase life) {
        Duration rest = life.isToBeLeftUnclaimed() ? Duration.ZERO : life.upTo(FIRST_REST);
        return stage.moments.plus(course.now().plus(REGISTERING), rest);
    }

    private Registered register(InventedCase life) {
        return life.isToTake(Turn.FIRST_CONTACT)
                ? stage.firstContacts.registerResolved(command(life), putRight(life))
                : stage.complaints.register(command(life));
    }

    private static FirstContact putRight(InventedCase life) {
        return new FirstContact(
                Remedy.EXPLANATION,
                BigDecimal.ZERO,
                "Looked at it with her, found what it was, and said sorry for the trouble.",
                "Yes, that settles it. Thank you.",
                life.customer().email().isEmpty() ? Proof.RECORDED_CALL : Proof.EMAIL);
    }

    private RegisterComplaint command(InventedCase life) {
        PlannedCase planned = life.planned();
        return new RegisterComplaint(
                known(life),
                life.customer(),
                planned.kind(),
                planned.channel(),
                Optional.empty(),
                life.matter().title(),
                life.matter().words(),
                wishes(life),
                "",
                Optional.empty(),
                HarmFacts.none(),
                IncidentFacts.none(),
                "",
                false,
                planned.arrivesAt().isBefore(course.now()) ? Optional.of(planned.arrivesAt()) : Optional.empty());
    }

    /** Now and then somebody comes again. */
    private Optional<Long> known(InventedCase life) {
        List<InventedCase> lives = course.lives();
        if (lives.isEmpty() || life.planned().number() % RETURNING != RETURNING - 1) {
            return Optional.empty();
        }
        InventedCase earlier = lives.get(life.between(0, lives.size() - 1));
        return Optional.of(
                stage.ask(() -> stage.cases.details(earlier.caseId()).customer().customerId()));
    }

    private static Set<WantedOutcome> wishes(InventedCase life) {
        return switch (life.matter().remedy()) {
            case REPLACEMENT -> Set.of(WantedOutcome.REPLACEMENT);
            case REPAIR, WARRANTY_REPAIR -> Set.of(WantedOutcome.REPAIR);
            case REFUND, RETURN_REFUND, EXPENSE -> Set.of(WantedOutcome.REFUND);
            case PRICE_REDUCTION, VOUCHER, GIFT_CERTIFICATE, GOODWILL -> Set.of(WantedOutcome.COMPENSATION);
            case APOLOGY -> Set.of(WantedOutcome.APOLOGY);
            case EXPLANATION, CORRECTION -> Set.of(WantedOutcome.EXPLANATION);
        };
    }
}
