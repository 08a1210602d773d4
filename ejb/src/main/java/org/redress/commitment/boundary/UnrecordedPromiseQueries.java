package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.commitment.domain.FoundPromise;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromisesInText;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.servicelevel.domain.WorkingHours;

/** What somebody is about to promise a customer in writing without recording it. */
@Stateless
public class UnrecordedPromiseQueries {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseQueries times;

    @Inject
    WorkingHours hours;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /**
     * The promises in a text that no open promise of the case stands for, each moment once; texts tell a time to the minute.
     * Source.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<UnrecordedPromise> in(long caseId, String text) {
        access.requireVisible(caseId);
        Set<Instant> recorded = promises.ofCase(caseId).stream()
                .filter(promise -> promise.isOpen())
                .map(promise -> promise.dueAt().truncatedTo(ChronoUnit.MINUTES))
                .collect(Collectors.toSet());
        Set<Instant> known = new HashSet<>(recorded);
        return new PromisesInText(hours)
                .in(text, clock.instant()).stream()
                        .filter(found -> known.add(found.when().at(hours.zone())))
                        .map(this::unrecorded)
                        .toList();
    }

    private UnrecordedPromise unrecorded(FoundPromise found) {
        ContactMethod method = found.method().orElse(ContactMethod.EMAIL);
        return new UnrecordedPromise(
                found.sentence(),
                found.when(),
                method,
                found.when().at(hours.zone()),
                times.check(found.when(), method));
    }
}
