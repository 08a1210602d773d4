package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.selfservice.boundary.LodgeComplaint;
import org.redress.selfservice.boundary.LodgeService;
import org.redress.selfservice.boundary.Lodged;
import org.redress.shared.Retrying;

/** Reads the public form, and takes each form in once however often it is sent. */
@ApplicationScoped
class PublicComplaints {
    private static final int REMEMBERED = 1000;

    @Inject
    LodgeService door;

    @Inject
    CurrentActor currentActor;

    @Inject
    Retrying retrying;

    private final Map<String, Lodged> taken = new ConcurrentHashMap<>();

    /** What whoever sent it is told; nothing is kept of what a machine has filled in. */
    Optional<Lodged> take(Sent sent, String language) {
        if (sent.has("website")) {
            return Optional.empty();
        }
        if (!sent.has("consent")) {
            throw new ConsentMissing();
        }
        LodgeComplaint command = command(sent, language);
        if (taken.size() > REMEMBERED) {
            taken.clear();
        }
        return Optional.of(
                sent.has("form")
                        ? taken.computeIfAbsent(sent.text("form"), form -> takenIn(command))
                        : takenIn(command));
    }

    private Lodged takenIn(LodgeComplaint command) {
        return retrying.call(() -> currentActor.as(new SystemActor("public-form"), () -> door.lodge(command)));
    }

    private static LodgeComplaint command(Sent sent, String language) {
        return new LodgeComplaint(
                sent.text("words"),
                wishes(sent),
                sent.text("name"),
                sent.text("contact"),
                sent.text("invoice"),
                language,
                sent.photos());
    }

    private static Set<WantedOutcome> wishes(Sent sent) {
        return Arrays.stream(WantedOutcome.values())
                .filter(wish -> sent.all("wish").contains(wish.name()))
                .collect(Collectors.toSet());
    }
}
