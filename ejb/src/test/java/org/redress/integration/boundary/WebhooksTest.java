package org.redress.integration.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.redress.casehistory.boundary.HiddenOthersOn;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.boundary.StaffMemberNotAtWork;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.TokenRevoked;
import org.redress.integration.boundary.SubscriptionService.Subscribed;
import org.redress.integration.domain.SecretSealer;
import org.redress.integration.domain.SecretUnreadable;
import org.redress.integration.domain.SignedEvent;
import org.redress.integration.domain.SubscriptionState;
import org.redress.integration.domain.WebhookSecret;
import org.redress.integration.jpa.SubscriptionsOn;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.boundary.EventPostOn;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.DueMessage;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;
import org.redress.notification.jpa.OutboxOn;
import org.redress.shared.Installation;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

/** From what happens to what is sent, over a real database; each call is a transaction of its own. Source: R-187. */
class WebhooksTest {
    private static final long CASE = 7;
    private static final long OTHER = 8;
    private static final Subscribe EVERYTHING =
            new Subscribe("Data warehouse", "https://warehouse.example.org/hook", Set.of());

    private final TestClock clock = new TestClock();
    private final CurrentActor actor = new CurrentActor();
    private final SeenCases cases = new SeenCases();
    private final AtWork staff = new AtWork();
    private final Plain sealer = new Plain();
    private int number;
    private long lerato;

    @BeforeEach
    void signIn() {
        actor.is(new StaffActor(1, Set.of(Caller.ADMINISTRATOR), Set.of()));
    }

    @OnEachDatabase
    void sendsWhatHappenedSignedAndOnce(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);

        SignedEvent event = taken(database, made).orElseThrow();
        String id = event.headers().get("webhook-id");
        String second = event.headers().get("webhook-timestamp");

        assertThat(event.url()).isEqualTo(URI.create("https://warehouse.example.org/hook"));
        assertThat(event.headers().get("webhook-signature"))
                .isEqualTo(made.secret().sign(id, Long.parseLong(second), event.body()));
        assertThat(event.body())
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"RD-7/1\",\"source\":\"https://redress.example.org\","
                        + "\"type\":\"org.redress.case.REGISTERED\",\"time\":\"2026-03-02T08:00:00Z\","
                        + "\"datacontenttype\":\"application/json\",\"subject\":\"RD-7\",\"data\":{"
                        + "\"reference\":\"RD-7\",\"number\":1,\"kind\":\"REGISTERED\","
                        + "\"occurredAt\":\"2026-03-02T08:00:00Z\",\"recordedAt\":\"2026-03-02T08:00:00Z\","
                        + "\"actor\":\"staff:1\",\"data\":{\"channel\":\"TELEPHONE\"}}}");
        assertThat(taken(database, made)).as("taken already").isEmpty();

        commit(database, house -> house.events.delivered(event));
        clock.pass(Duration.ofDays(1));
        assertThat(taken(database, made)).as("delivered").isEmpty();
        assertThat(view(database, made).deliveredAt()).isPresent();
    }

    /** The answer was lost: nobody knows whether it arrived. */
    @OnEachDatabase
    void sendsUnderTheSameIdAgain(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);

        SignedEvent first = taken(database, made).orElseThrow();
        clock.pass(Duration.ofMinutes(1));
        SignedEvent again = taken(database, made).orElseThrow();

        assertThat(again.headers().get("webhook-id")).isEqualTo(first.headers().get("webhook-id"));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().get("webhook-signature"))
                .isNotEqualTo(first.headers().get("webhook-signature"));
    }

    @OnEachDatabase
    void triesLaterAndLetsTheOthersWaitWithoutAnAttempt(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);
        happens(database, CaseEventKind.ASSESSED);

        SignedEvent first = taken(database, made).orElseThrow();
        commit(database, house -> house.events.failed(first, DeliveryProblem.RECEIVER_AWAY));

        assertThat(due(database, made)).isEmpty();
        assertThat(messages(database)).extracting(OutboxMessage::attempts).containsExactly(1, 0);
        assertThat(view(database, made).problem()).contains(DeliveryProblem.RECEIVER_AWAY);
        clock.pass(Duration.ofMinutes(1));
        assertThat(due(database, made)).hasSize(2);
    }

    @OnEachDatabase
    void hasFailedForGoodAfterAsManyAttemptsAsALetter(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);

        for (int attempt = 1; attempt <= 10; attempt++) {
            SignedEvent event = taken(database, made).orElseThrow();
            commit(database, house -> house.events.failed(event, DeliveryProblem.EVENT_REFUSED));
            clock.pass(Duration.ofHours(6));
        }

        assertThat(messages(database)).extracting(OutboxMessage::state).containsExactly(MessageState.FAILED);
        assertThat(view(database, made).failed()).isEqualTo(1);
    }

    @OnEachDatabase
    void sendsOnlyWhatWasAskedForAndNothingWhilePaused(TestDatabase database) {
        Subscribed made =
                subscribed(database, new Subscribe("Dashboard", "https://example.org/", Set.of(CaseEventKind.CLOSED)));
        happens(database, CaseEventKind.REGISTERED);
        happens(database, CaseEventKind.CLOSED);
        assertThat(messages(database))
                .extracting(message -> message.text().subject())
                .containsExactly("org.redress.case.CLOSED");

        commit(database, house -> house.service.pause(made.subscriptionId()));
        happens(database, CaseEventKind.CLOSED);

        assertThat(messages(database)).hasSize(1);
        assertThat(taken(database, made)).isEmpty();
        assertThat(active(database)).isEmpty();

        commit(database, house -> house.service.goOn(made.subscriptionId()));
        assertThat(active(database)).containsExactly(made.subscriptionId());
        assertThat(taken(database, made)).isPresent();
    }

    @OnEachDatabase
    void tellsNothingOfACaseThatMayNotBeSeen(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);

        cases.hide(CASE);
        happens(database, CaseEventKind.ASSESSED);

        assertThat(messages(database)).as("what happened before it was hidden").hasSize(1);
        assertThat(taken(database, made)).isEmpty();
        assertThat(messages(database)).extracting(OutboxMessage::state).containsExactly(MessageState.WITHHELD);
    }

    /** */
    @OnEachDatabase
    void namesNoOtherCaseThatMayNotBeSeen(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        cases.hide(OTHER);

        happens(database, CaseEventKind.CASES_LINKED, OTHER);
        happens(database, CaseEventKind.CASE_TAKEN_IN, OTHER);

        assertThat(messages(database)).hasSize(1);
        assertThat(taken(database, made).orElseThrow().body())
                .contains("\"kind\":\"CASE_TAKEN_IN\"")
                .endsWith("\"data\":{}}}");
    }

    @OnEachDatabase
    void keepsBackWhatNamesACaseThatWasHiddenMeanwhile(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.CASE_TAKEN_IN, OTHER);
        assertThat(messages(database).get(0).text().body()).contains("\"case\":\"8\"");

        cases.hide(OTHER);

        assertThat(taken(database, made)).isEmpty();
        assertThat(messages(database)).extracting(OutboxMessage::state).containsExactly(MessageState.WITHHELD);
    }

    @OnEachDatabase
    void tellsNothingForSomebodyWhoHasLeft(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);

        staff.gone = true;
        happens(database, CaseEventKind.ASSESSED);

        assertThat(taken(database, made)).isEmpty();
        assertThat(messages(database)).extracting(OutboxMessage::state).containsExactly(MessageState.WITHHELD);
        assertThatThrownBy(() -> subscribed(database, EVERYTHING)).isInstanceOf(StaffMemberNotAtWork.class);
    }

    @OnEachDatabase
    void signsWithBothSecretsForADay(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        WebhookSecret renewed = inTransaction(database, house -> house.service.renewSecret(made.subscriptionId()));
        happens(database, CaseEventKind.REGISTERED);

        assertThat(signatures(taken(database, made).orElseThrow(), renewed, made.secret()))
                .isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(signatures(taken(database, made).orElseThrow(), renewed)).isTrue();
    }

    @OnEachDatabase
    void saysWhenASecretCannotBeReadAnyMore(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);
        sealer.broken = true;

        assertThat(taken(database, made)).isEmpty();
        assertThat(view(database, made).problem()).contains(DeliveryProblem.SECRET_UNREADABLE);
        assertThat(messages(database)).extracting(OutboxMessage::state).containsExactly(MessageState.WAITING);
    }

    @OnEachDatabase
    void sendsWhatWaitsToANewAddressAndNothingOnceItHasEnded(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);
        happens(database, CaseEventKind.ASSESSED);

        commit(
                database,
                house -> house.service.change(
                        made.subscriptionId(), new Subscribe("New", "https://new.example.org/", Set.of())));

        assertThat(taken(database, made).orElseThrow().url()).isEqualTo(URI.create("https://new.example.org/"));
        assertThat(messages(database)).extracting(OutboxMessage::address).containsOnly("https://new.example.org/");
        commit(database, house -> house.service.remove(made.subscriptionId()));
        assertThat(messages(database)).extracting(OutboxMessage::state).containsOnly(MessageState.WITHHELD);
        assertThatThrownBy(() -> view(database, made)).isInstanceOf(SubscriptionNotFound.class);
    }

    @OnEachDatabase
    void aTestThatArrivesLetsWhatWaitsOut(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);
        SignedEvent first = taken(database, made).orElseThrow();
        commit(database, house -> house.events.failed(first, DeliveryProblem.RECEIVER_AWAY));
        assertThat(due(database, made)).isEmpty();

        SignedEvent test = inTransaction(database, house -> house.events.test(made.subscriptionId()))
                .orElseThrow();
        commit(database, house -> house.events.tested(made.subscriptionId(), Optional.empty()));

        assertThat(test.body()).contains("\"type\":\"org.redress.test\"");
        assertThat(signatures(test, made.secret())).isTrue();
        assertThat(due(database, made)).hasSize(1);
        assertThat(view(database, made).problem()).isEmpty();
    }

    @OnEachDatabase
    void showsASystemWhatWorksForTheSameStaffMember(TestDatabase database) {
        Subscribed hers = subscribed(database, EVERYTHING);
        actor.is(system(4, lerato));
        assertThat(view(database, hers).name()).isEqualTo("Data warehouse");
        assertThatThrownBy(() -> inTransaction(database, house -> house.service.subscribe(EVERYTHING, lerato + 1)))
                .isInstanceOf(StaffMemberNotAtWork.class);

        actor.is(system(5, lerato + 1));
        assertThat(database.<Boolean>read(em -> house(em).queries.all().isEmpty()))
                .isTrue();
        assertThatThrownBy(() -> commit(database, house -> house.service.pause(hers.subscriptionId())))
                .isInstanceOf(SubscriptionNotFound.class);
    }

    @OnEachDatabase
    void pausesWhatASystemSubscribedToOnceItIsShutOut(TestDatabase database) {
        lerato = hired(database);
        actor.is(system(4, lerato));
        Subscribed its = inTransaction(database, house -> house.service.subscribe(EVERYTHING, lerato));
        actor.is(system(5, lerato));
        Subscribed anothers = inTransaction(database, house -> house.service.subscribe(EVERYTHING, lerato));

        commit(database, house -> house.revoked.follow(new TokenRevoked("client:4")));

        assertThat(view(database, its).state()).isEqualTo(SubscriptionState.PAUSED);
        assertThat(view(database, anothers).state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @OnEachDatabase
    void forgetsWhatArrivedLongAgo(TestDatabase database) {
        Subscribed made = subscribed(database, EVERYTHING);
        happens(database, CaseEventKind.REGISTERED);
        SignedEvent event = taken(database, made).orElseThrow();
        commit(database, house -> house.events.delivered(event));
        clock.pass(Duration.ofDays(20));
        assertThat(database.<Integer>inTransaction(em -> house(em).delivery.forgetEvents()))
                .isZero();
        clock.pass(Duration.ofSeconds(1));
        happens(database, CaseEventKind.ASSESSED);

        assertThat(database.<Integer>inTransaction(em -> house(em).delivery.forgetEvents()))
                .isEqualTo(1);
        assertThat(messages(database)).hasSize(1);
    }

    private static ClientActor system(long client, long worksFor) {
        return new ClientActor(client, Set.of(), Optional.of(new StaffActor(worksFor, Set.of(Caller.AGENT), Set.of())));
    }

    private static boolean signatures(SignedEvent event, WebhookSecret... secrets) {
        String id = event.headers().get("webhook-id");
        long second = Long.parseLong(event.headers().get("webhook-timestamp"));
        List<String> expected = java.util.Arrays.stream(secrets)
                .map(secret -> secret.sign(id, second, event.body()))
                .toList();
        return List.of(event.headers().get("webhook-signature").split(" ")).equals(expected);
    }

    private Subscribed subscribed(TestDatabase database, Subscribe command) {
        lerato = hired(database);
        return inTransaction(database, house -> house.service.subscribe(command, lerato));
    }

    private static long hired(TestDatabase database) {
        return database.inTransaction(em -> {
            StaffMember person = new StaffMember("Lerato Khumalo");
            em.persist(person);
            em.flush();
            return person.id();
        });
    }

    private void happens(TestDatabase database, CaseEventKind kind) {
        happens(database, CaseEvent.of(CASE, kind, clock.instant()).with("channel", "TELEPHONE"));
    }

    private void happens(TestDatabase database, CaseEventKind kind, long other) {
        happens(database, CaseEvent.of(CASE, kind, clock.instant()).withOtherCase(other));
    }

    private void happens(TestDatabase database, CaseEvent event) {
        number++;
        commit(database, house -> house.heard.heard(new CaseEventRecorded(event, number, clock.instant(), "staff:1")));
    }

    private Optional<SignedEvent> taken(TestDatabase database, Subscribed by) {
        List<DueMessage> due = due(database, by);
        return due.isEmpty()
                ? Optional.empty()
                : inTransaction(database, house -> house.events.take(by.subscriptionId(), due.get(0)));
    }

    private List<DueMessage> due(TestDatabase database, Subscribed to) {
        return database.read(em ->
                OutboxOn.repository(em).dueTo(RecipientKind.SUBSCRIPTION, to.subscriptionId(), clock.instant(), 10));
    }

    private List<OutboxMessage> messages(TestDatabase database) {
        return database.read(em -> em.createQuery("select m from OutboxMessage m order by m.id", OutboxMessage.class)
                .getResultList());
    }

    private SubscriptionView view(TestDatabase database, Subscribed of) {
        return database.read(em -> house(em).queries.one(of.subscriptionId()));
    }

    private List<Long> active(TestDatabase database) {
        return database.read(em -> house(em).queries.active());
    }

    private void commit(TestDatabase database, java.util.function.Consumer<House> change) {
        database.commit(em -> change.accept(house(em)));
    }

    private <T> T inTransaction(TestDatabase database, Function<House, T> change) {
        return database.inTransaction(em -> change.apply(house(em)));
    }

    private House house(EntityManager em) {
        House house = new House();
        SubscriptionAccess access = new SubscriptionAccess();
        access.subscriptions = SubscriptionsOn.repository(em);
        access.actor = actor;
        house.delivery = EventPostOn.delivery(em, clock);
        house.service.subscriptions = access.subscriptions;
        house.service.access = access;
        house.service.sealer = sealer;
        house.service.post = EventPostOn.post(em, clock);
        house.service.staff = staff;
        house.service.actor = actor;
        house.service.bothSecretsHours = 24;
        house.service.clock = clock;
        house.queries.subscriptions = access.subscriptions;
        house.queries.access = access;
        house.queries.post = house.service.post;
        house.queries.clock = clock;
        house.heard.subscriptions = access.subscriptions;
        house.heard.access = cases;
        house.heard.others = HiddenOthersOn.access(cases);
        house.heard.staff = staff;
        house.heard.post = house.service.post;
        house.heard.installation = new ThisInstallation();
        house.events.subscriptions = access.subscriptions;
        house.events.subscriptionAccess = access;
        house.events.outbox = house.delivery;
        house.events.post = house.service.post;
        house.events.sealer = sealer;
        house.events.staff = staff;
        house.events.access = cases;
        house.events.installation = new ThisInstallation();
        house.events.clock = clock;
        house.revoked.subscriptions = access.subscriptions;
        return house;
    }

    private static final class House {
        private final SubscriptionService service = new SubscriptionService();
        private final SubscriptionQueries queries = new SubscriptionQueries();
        private final EventsForSubscribers heard = new ByItsNumber();
        private final EventDeliveryService events = new EventDeliveryService();
        private final SubscriptionsOfRevokedTokens revoked = new SubscriptionsOfRevokedTokens();
        private DeliveryService delivery = new DeliveryService();
    }

    private static final class ByItsNumber extends EventsForSubscribers {
        @Override
        String referenceOf(long caseId) {
            return "RD-" + caseId;
        }
    }

    private static final class ThisInstallation extends Installation {
        @Override
        public URI baseUrl() {
            return URI.create("https://redress.example.org");
        }
    }

    private static final class AtWork implements StaffAtWork {
        private boolean gone;

        @Override
        public Optional<StaffActor> now(long staffId) {
            return gone ? Optional.empty() : Optional.of(new StaffActor(staffId, Set.of(Caller.AGENT), Set.of()));
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return List.of();
        }
    }

    private static final class Plain implements SecretSealer {
        private boolean broken;

        @Override
        public String seal(WebhookSecret secret) {
            return secret.text();
        }

        @Override
        public WebhookSecret open(String sealed) throws SecretUnreadable {
            if (broken) {
                throw new SecretUnreadable(new IllegalStateException());
            }
            return new WebhookSecret(sealed);
        }
    }
}
