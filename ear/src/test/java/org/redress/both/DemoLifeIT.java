package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.EmptyHouse;
import org.redress.both.probe.QuietHouse;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.demo.boundary.DemoClock;
import org.redress.demo.boundary.DemoLife;
import org.redress.demo.boundary.PastProgress;
import org.redress.demo.boundary.SimulateLife;
import org.redress.demo.domain.PastNeedsAnEmptyHouse;
import org.redress.demo.domain.PastState;

/** An invented past is lived through the real doors, twice the same, and leaves nothing hanging in the air. */
@ExtendWith(ArquillianExtension.class)
class DemoLifeIT {
    private static final Instant UNTIL = Instant.parse("2026-09-23T14:20:00Z");
    private static final SimulateLife PAST = new SimulateLife(14, 10, 7, Optional.of(UNTIL));

    @Inject
    DemoLife life;

    @Inject
    DemoClock clock;

    @Inject
    CustodyQueries custody;

    @Inject
    DemoPeople people;

    @Inject
    EmptyHouse house;

    @Inject
    QuietHouse quiet;

    /** The past ends before the present here: nothing is to happen by itself between its end and the look at it. */
    @BeforeEach
    void hush() {
        quiet.hush();
    }

    @AfterEach
    void goOn() throws Exception {
        house.clear();
        quiet.goOn();
    }

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void theSameSeedGivesTheSamePastAndEveryCaseIsInSomebodysHands() throws Exception {
        PastProgress first = liveInAnEmptyHouse();

        assertThat(first.state()).isEqualTo(PastState.LIVED);
        assertThat(first.arrived()).isGreaterThan(7);
        assertThat(first.ended()).isBetween(1, first.arrived() - 1);
        assertThat(first.untaken()).as("forms nobody fills in").isEmpty();
        assertThat(first.stumbles()).as("refused by a door").isZero();
        assertThat(clock.isMoved()).as("it ends at the present").isFalse();
        assertNothingHangsInTheAir();
        assertSomethingWaitsInTheQueues();
        assertThatThrownBy(() -> people.as("admin", () -> life.live(PAST))).isInstanceOf(PastNeedsAnEmptyHouse.class);

        PastProgress second = liveInAnEmptyHouse();

        assertThat(second.digest()).isNotBlank().isEqualTo(first.digest());
        assertThat(second.turns()).isEqualTo(first.turns());
    }

    private PastProgress liveInAnEmptyHouse() throws Exception {
        house.clear();
        return people.as("admin", () -> life.live(PAST));
    }

    private void assertSomethingWaitsInTheQueues() throws Exception {
        for (String role : new String[] {"agent", "supervisor"}) {
            assertThat(house.count("select count(*) from work_item w where w.assignee is null and w.candidate = '"
                            + role + "'"))
                    .as("tasks nobody has claimed, for the role " + role)
                    .isPositive();
        }
        for (String team : new String[] {"RELATIONS", "REPAIRS"}) {
            assertThat(house.count(
                            "select count(*) from work_item w where w.assignee is null and w.team = '" + team + "'"))
                    .as("tasks nobody has claimed, for the team " + team)
                    .isPositive();
        }
    }

    private void assertNothingHangsInTheAir() throws Exception {
        assertThat(people.as("system", custody::orphans))
                .as("open cases that lack somebody, something ahead or a process")
                .isEmpty();
        assertThat(house.count("select count(*) from absence"))
                .as("weeks of leave")
                .isPositive();
        assertThat(house.count("select count(*) from promise p where p.state in ('OPEN', 'REMINDED', 'MOVED')"
                        + " and p.due_at < {ts '2026-09-23 14:19:00'}"))
                .as("promises whose time has passed unnoticed")
                .isZero();
        assertThat(house.count("select count(*) from outbox_message m where m.state = 'WAITING'"))
                .as("letters that did not leave")
                .isZero();
    }
}
