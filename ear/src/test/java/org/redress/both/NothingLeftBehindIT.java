package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.AddedStepWalk;
import org.redress.both.probe.CalendarWalk;
import org.redress.both.probe.CaseWalk;
import org.redress.both.probe.ClockProbe;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.Doors;
import org.redress.both.probe.DraftWalk;
import org.redress.both.probe.EndsWalk;
import org.redress.both.probe.FailingCaller;
import org.redress.both.probe.FailingCaller.FailedAtTheEnd;
import org.redress.both.probe.HouseWalk;
import org.redress.both.probe.LinkWalk;
import org.redress.both.probe.OwnersReleases;
import org.redress.both.probe.QuietHouse;
import org.redress.both.probe.RelatedWalk;
import org.redress.both.probe.ShortPathWalk;
import org.redress.both.probe.Step;
import org.redress.both.probe.TableSnapshots;

/**
 * Every kind of door is called twice with arguments it takes: once it fails at its end, and no table of ours or of the
 * engine is other than before; once it does not, and the same look at the tables sees that it did something.
 */
@ExtendWith(ArquillianExtension.class)
class NothingLeftBehindIT {
    /** Does nothing from the second start on. */
    private static final String FIRST_START = "FirstStartService";

    private static final int ATTEMPTS = 5;

    @Inject
    CaseWalk theCase;

    @Inject
    ShortPathWalk theShortPaths;

    @Inject
    HouseWalk theHouse;

    @Inject
    AddedStepWalk theAddedStep;

    @Inject
    DraftWalk theDraft;

    @Inject
    EndsWalk theEnds;

    @Inject
    CalendarWalk theCalendar;

    @Inject
    LinkWalk theLinks;

    @Inject
    RelatedWalk theRelated;

    @Inject
    Doors doors;

    @Inject
    DemoPeople people;

    @Inject
    FailingCaller failing;

    @Inject
    TableSnapshots tables;

    @Inject
    QuietHouse house;

    @Inject
    OwnersReleases releases;

    @Inject
    ClockProbe clock;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void hush() {
        house.hush();
    }

    @AfterEach
    void goOn() throws Exception {
        clock.back();
        releases.forget();
        house.goOn();
    }

    @Test
    void whateverDoorFailsAtItsEnd() {
        List<Step> steps = Stream.of(
                        theCalendar.all(),
                        theCase.toClosure(),
                        theShortPaths.all(),
                        theHouse.all(),
                        theDraft.all(),
                        theAddedStep.all(),
                        theLinks.all(),
                        theRelated.all(),
                        theEnds.all())
                .flatMap(List::stream)
                .toList();

        steps.forEach(step -> people.run(step.actor(), () -> leavesNothingBehind(step)));

        Set<String> called = steps.stream().map(Step::service).collect(Collectors.toSet());
        assertThat(called).as("every door that changes something").containsAll(changing());
    }

    private void leavesNothingBehind(Step step) {
        step.before().run();
        house.holdLetters();
        Map<String, String> before = tables.take();
        Set<Map.Entry<String, String>> left = leftBy(step, before);
        for (int more = 1; !left.isEmpty() && more < ATTEMPTS; more++) {
            before = tables.take();
            left = leftBy(step, before);
        }
        assertThat(left).as("left behind by " + step.door()).isEmpty();

        step.call().run();
        assertThat(tables.differFrom(before)).as("done by " + step.door()).isTrue();
    }

    /**
     * What the server does by the clock, like writing the summaries of the day, changes tables in one attempt or two; a
     * door that leaves something behind does so in each.
     */
    private Set<Map.Entry<String, String>> leftBy(Step step, Map<String, String> before) {
        assertThatThrownBy(() -> failing.call(step.call())).as(step.door()).isInstanceOf(FailedAtTheEnd.class);
        return changed(before);
    }

    /** The tables that are not as they were. */
    private Set<Map.Entry<String, String>> changed(Map<String, String> before) {
        Set<Map.Entry<String, String>> changed = new HashSet<>(tables.take().entrySet());
        changed.removeAll(before.entrySet());
        return changed;
    }

    private Set<String> changing() {
        return doors.all().stream()
                .map(door -> door.method().getDeclaringClass().getSimpleName())
                .filter(name -> name.endsWith("Service") && !name.equals(FIRST_START))
                .collect(Collectors.toSet());
    }
}
