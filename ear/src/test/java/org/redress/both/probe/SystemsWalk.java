package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.identity.boundary.IssueToken;
import org.redress.identity.boundary.TokenQueries;
import org.redress.identity.boundary.TokenService;
import org.redress.identity.domain.TokenScope;
import org.redress.intake.boundary.ImportReception;
import org.redress.intake.boundary.ImportService;
import org.redress.intake.boundary.ImportSteps;
import org.redress.intake.domain.ImportedRow;
import org.redress.integration.boundary.EventDeliveryService;
import org.redress.integration.boundary.Subscribe;
import org.redress.integration.boundary.SubscriptionService;
import org.redress.notification.domain.DeliveryProblem;

/** Other systems: their tokens, the events they are sent, the files they send. */
@Dependent
public class SystemsWalk {
    private static final String SUPERVISOR = "marlene";
    private static final String ADMINISTRATOR = "admin";
    private static final String SYSTEM = "system";

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    @Inject
    TokenService tokens;

    @Inject
    TokenQueries issued;

    @Inject
    ImportReception reception;

    @Inject
    ImportService imports;

    @Inject
    ImportSteps importing;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    EventDeliveryService events;

    private final String name = "Probe " + UUID.randomUUID();
    private long jobId;
    private long subscribed;

    /** All of it. */
    public List<Step> all() {
        return Stream.concat(clients().stream(), imported().stream()).toList();
    }

    private List<Step> clients() {
        return List.of(
                Step.of("TokenService.issue", ADMINISTRATOR, () -> tokens.issue(token())),
                Step.of(
                        "TokenService.revoke",
                        ADMINISTRATOR,
                        () -> tokens.revoke(issued.all().get(0).clientId())),
                Step.of(
                        "SubscriptionService.subscribe",
                        ADMINISTRATOR,
                        () -> subscribed =
                                subscriptions.subscribe(receiver(), sipho()).subscriptionId()),
                Step.of(
                        "SubscriptionService.change",
                        ADMINISTRATOR,
                        () -> subscriptions.change(subscribed, receiver())),
                Step.of("SubscriptionService.renewSecret", ADMINISTRATOR, () -> subscriptions.renewSecret(subscribed)),
                Step.of(
                        "EventDeliveryService.tested",
                        ADMINISTRATOR,
                        () -> events.tested(subscribed, Optional.of(DeliveryProblem.RECEIVER_AWAY))),
                Step.of("SubscriptionService.pause", ADMINISTRATOR, () -> subscriptions.pause(subscribed)),
                Step.of("SubscriptionService.goOn", ADMINISTRATOR, () -> subscriptions.goOn(subscribed)),
                Step.of("SubscriptionService.remove", ADMINISTRATOR, () -> subscriptions.remove(subscribed)));
    }

    private Subscribe receiver() {
        return new Subscribe(name, "https://example.org/" + UUID.randomUUID(), Set.of());
    }

    private IssueToken token() {
        return new IssueToken(
                name,
                Set.of(TokenScope.IMPORTS),
                Optional.empty(),
                clock.instant().plus(Duration.ofDays(1)));
    }

    private List<Step> imported() {
        return List.of(
                Step.of(
                        "ImportService.upload",
                        SUPERVISOR,
                        () -> jobId = reception.receive("nyc311", "a.csv", content())),
                Step.of("ImportService.beginCheck", SUPERVISOR, () -> imports.beginCheck(jobId)),
                Step.of("ImportSteps.finish", SYSTEM, () -> importing.finish(jobId)),
                Step.of("ImportService.beginImport", SUPERVISOR, () -> imports.beginImport(jobId)),
                Step.of("ComplaintImportService.take", SYSTEM, () -> importing.register(jobId, row())));
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("Unique Key".getBytes(StandardCharsets.UTF_8));
    }

    private ImportedRow row() {
        return new ImportedRow(
                2,
                name,
                Commands.YESTERDAY,
                Optional.empty(),
                "TELEPHONE",
                "Street light out",
                Optional.empty(),
                Optional.empty());
    }

    private long sipho() {
        return people.staff("sipho").staffId();
    }
}
