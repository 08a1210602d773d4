package org.redress.web.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.CustomerActor;
import org.redress.selfservice.boundary.LinkSignIn;
import org.redress.selfservice.domain.LinkHolder;

/** Source: R-017. */
class LinkGateTest {
    private static final String HERS = "hers";
    private static final String NOBODYS = "nobodys";

    private final List<String> shown = new ArrayList<>();
    private final RateLimits limits = new RateLimits();
    private final LinkGate gate = new LinkGate();
    private Instant now = Instant.parse("2026-09-23T14:20:00Z");

    @BeforeEach
    void wire() {
        limits.requestsAMinute = 5;
        limits.missesAMinute = 3;
        limits.complaintsAMinute = 2;
        limits.clock = moving(() -> now);
        gate.limits = limits;
        gate.currentActor = new CurrentActor();
        gate.signIn = new LinkSignIn() {
            @Override
            public Optional<Actor> holder(String typed, LinkHolder kind) {
                return typed.equals(HERS) ? Optional.of(new CustomerActor(42, 9)) : Optional.empty();
            }
        };
        gate.pages = new PublicPages() {
            @Override
            void showNothing(HttpServletRequest request, HttpServletResponse response) {
                shown.add("nothing");
            }

            @Override
            void showTooMany(HttpServletRequest request, HttpServletResponse response) {
                shown.add("too many");
            }
        };
    }

    @Test
    void whoeverHasALinkActsAsWhomItWasSentTo() throws Exception {
        assertThat(open("10.0.0.1", HERS)).isTrue();

        assertThat(gate.currentActor.get()).isEqualTo(new CustomerActor(42, 9));
        assertThat(shown).isEmpty();
    }

    @Test
    void anAddressThatTriesLinksIsStoppedForTheRestOfTheMinuteAlsoWithOneThatOpens() throws Exception {
        for (int tried = 0; tried < 3; tried++) {
            assertThat(open("10.0.0.1", NOBODYS + tried)).isFalse();
        }
        assertThat(open("10.0.0.1", HERS)).isFalse();
        assertThat(shown).containsExactly("nothing", "nothing", "nothing", "too many");
        assertThat(open("10.0.0.2", HERS)).isTrue();

        now = now.plusSeconds(60);

        assertThat(open("10.0.0.1", HERS)).isTrue();
    }

    @Test
    void oneLinkIsNotReadFasterFromSeveralAddresses() throws Exception {
        for (int from = 1; from <= 5; from++) {
            assertThat(open("10.0.0." + from, HERS)).isTrue();
        }

        assertThat(open("10.0.0.6", HERS)).isFalse();
        assertThat(shown).containsExactly("too many");
    }

    @Test
    void noAddressAsksMoreThanSoManyTimesAMinute() throws Exception {
        for (int asked = 0; asked < 5; asked++) {
            assertThat(limits.allowsRequest("10.0.0.1")).isTrue();
        }

        assertThat(open("10.0.0.1", HERS)).isFalse();
        assertThat(shown).containsExactly("too many");
    }

    @Test
    void complaintsAreCountedByThemselves() {
        assertThat(limits.allowsComplaint("10.0.0.1")).isTrue();
        assertThat(limits.allowsComplaint("10.0.0.1")).isTrue();
        assertThat(limits.allowsComplaint("10.0.0.1")).isFalse();
        assertThat(limits.allowsRequest("10.0.0.1")).isTrue();
        assertThat(limits.allowsComplaint("10.0.0.2")).isTrue();
    }

    private boolean open(String from, String token) throws Exception {
        return gate.open(LinkHolder.CUSTOMER, request(from, token), response()).isPresent();
    }

    private static HttpServletRequest request(String from, String token) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LinkGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getPathInfo" -> "/" + token;
                    case "getContextPath" -> "/redress";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                LinkGateTest.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (p, method, a) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Clock moving(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
