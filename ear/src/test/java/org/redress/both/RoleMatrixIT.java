package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.Doors;
import org.redress.both.probe.Doors.Door;
import org.redress.both.probe.DoorsEntered;
import org.redress.both.probe.HarmlessArguments;
import org.redress.both.probe.RestrictedCases;
import org.redress.both.probe.RoleMatrix;
import org.redress.both.probe.TableSnapshots;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.NotAllowed;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.TokenScope;
import org.redress.worklist.boundary.WorkItemOfAnotherTeam;
import org.redress.worklist.boundary.WorkListService;

/** Every door as every actor, against the table {@code role-matrix.txt}; with two cases that not everybody may see. */
@ExtendWith(ArquillianExtension.class)
class RoleMatrixIT {
    private static final int ATTEMPTS = 3;
    private static final RoleMatrix MATRIX = RoleMatrix.read("role-matrix.txt");

    /** Ids that lead to no case: whoever passes the door may use them. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "absenceId",
            "viewId",
            "clientId",
            "companyId",
            "customerId",
            "customerIds",
            "jobId",
            "noteId",
            "profileId",
            "recipientId",
            "staffId",
            "subscriptionId",
            "substituteId",
            "visitorId");

    /** Whoever looks for cases by these is told of those that can be seen, and of no other that there is none. */
    private static final Set<String> LOOKED_FOR_BY = Set.of("caseIds", "typed", "workItemIds");

    private static final Object NOTHING = new Object();

    @Inject
    Doors doors;

    @Inject
    DoorsEntered entered;

    @Inject
    TableSnapshots tables;

    @Inject
    RestrictedCases cases;

    @Inject
    DemoPeople people;

    @Inject
    WorkListService work;

    @Inject
    CurrentActor currentActor;

    @Inject
    UserTransaction transaction;

    private final Map<String, Actor> actors = new LinkedHashMap<>();

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void everybody() {
        actors.put("nobody", new NoActor());
        actors.put("agent", people.staff("lerato"));
        actors.put("other-team", people.staff("ayesha"));
        actors.put("supervisor", people.staff("marlene"));
        actors.put("process-owner", people.staff("thandi"));
        actors.put("manager", people.staff("priya"));
        actors.put("administrator", people.staff("admin"));
        actors.put("process", people.actor("process"));
        actors.put("system", people.actor("system"));
        actors.put("client", new ClientActor(1, Set.of(TokenScope.values())));
    }

    @Test
    void hasARowForEachDoorAndADoorForEachRow() {
        List<String> names = doors.all().stream().map(Door::name).toList();

        assertThat(names).as("two doors of one name").doesNotHaveDuplicates();
        assertThat(MATRIX.rows())
                .as("role-matrix.txt says of each door who may pass it, and of no other")
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void turnsAwayWhoMayNotPassBeforeAnythingIsReadOrWritten() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> before = Map.of();
        Map<String, String> after = tables.take();

        // A letter that leaves by itself meanwhile changes a table once; a door that writes does so each time.
        for (int attempt = 0; attempt < ATTEMPTS && !after.equals(before); attempt++) {
            before = tables.take();
            turnAway(wrong);
            after = tables.take();
        }

        assertThat(wrong).isEmpty();
        assertThat(after).isEqualTo(before);
    }

    private void turnAway(List<String> wrong) {
        each((door, actor) -> {
            if (!MATRIX.allows(actor, door.name())) {
                entered.take();
                Object answer = call(actor, door, HarmlessArguments.nothingFor(door.method()));
                if (!(answer instanceof NotAllowed) || !entered.take().isEmpty()) {
                    wrong.add(door.name() + " does not turn " + actor + " away: " + answer);
                }
            }
        });
    }

    @Test
    void letsEverybodyElsePass() {
        HarmlessArguments arguments = new HarmlessArguments(Map.of());
        List<String> wrong = new ArrayList<>();

        each((door, actor) -> {
            if (MATRIX.allows(actor, door.name())) {
                entered.take();
                Object answer = call(actor, door, arguments.of(door.method()));
                if (answer instanceof NotAllowed || !entered.take().contains(door.name())) {
                    wrong.add(door.name() + " does not let " + actor + " pass: " + answer);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void knowsOfEachIdWhetherItLeadsToACase() {
        Set<String> ids = new TreeSet<>();
        doors.all().forEach(door -> HarmlessArguments.names(door.method()).stream()
                .filter(name -> name.matches(".*Ids?"))
                .forEach(ids::add));
        ids.removeAll(OF_NO_CASE);

        assertThat(cases.restricted().ids().keySet())
                .as("an id that RestrictedCases does not know is tried on no restricted case")
                .containsAll(ids);
    }

    @Test
    void showsACaseOnlyItsReadersSeeToNobodyElseAtAnyDoor() {
        RestrictedCases.Known restricted = cases.restricted();

        hides(restricted, Set.of("agent", "other-team", "process-owner", "administrator"));
    }

    @Test
    void showsACaseToNoneOfThoseItIsAboutAtAnyDoor() {
        RestrictedCases.Known about = cases.about("marlene", "priya");

        hides(about, Set.of("supervisor", "manager"));
    }

    @Test
    void keepsAnAgentOfAnotherTeamFromTheQueue() {
        String free = cases.freeTask();

        Throwable refused = catchThrowable(() -> people.run("ayesha", () -> work.claim(free)));
        assertThat(refused).isInstanceOf(WorkItemOfAnotherTeam.class);
        people.run("lerato", () -> work.claim(free));
    }

    /** From those it is hidden from, wherever they may pass a door that leads to a case; and from nobody else. */
    private void hides(RestrictedCases.Known known, Set<String> hiddenFrom) {
        HarmlessArguments arguments = new HarmlessArguments(known.ids());
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();

        each((door, actor) -> {
            if (MATRIX.allows(actor, door.name()) && leadsToTheCase(door, known)) {
                Object answer = call(actor, door, arguments.of(door.method()));
                boolean hidden = answer instanceof CaseNotFound || (isSearch(door) && isNothing(answer));
                if (hidden != hiddenFrom.contains(actor)) {
                    wrong.add(door.name() + " answers " + actor + ": " + answer);
                }
                tried.add(door.name());
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(50);
    }

    private static boolean leadsToTheCase(Door door, RestrictedCases.Known known) {
        return HarmlessArguments.names(door.method()).stream().anyMatch(known.ids()::containsKey);
    }

    private static boolean isSearch(Door door) {
        return HarmlessArguments.names(door.method()).stream().anyMatch(LOOKED_FOR_BY::contains);
    }

    private static boolean isNothing(Object found) {
        return found.equals(Optional.empty()) || found.equals(Map.of()) || found.equals(List.of());
    }

    private void each(Attempt attempt) {
        doors.all().forEach(door -> actors.keySet().forEach(actor -> attempt.of(door, actor)));
    }

    /** What the door answers or throws; whatever it did is undone. */
    private Object call(String actor, Door door, Object... arguments) {
        currentActor.is(actors.get(actor));
        try {
            transaction.begin();
            try {
                return Optional.ofNullable(door.call(arguments)).orElse(NOTHING);
            } finally {
                transaction.rollback();
            }
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    /** One actor at one door. */
    private interface Attempt {
        void of(Door door, String actor);
    }
}
