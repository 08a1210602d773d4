package org.redress.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule is broken on purpose, and notices. */
class HouseRulesBiteTest {
    private static final String ROOT = "org.redress.architecture.broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    /** Which class breaks which rule. */
    private static final Map<String, List<String>> CULPRITS = Map.ofEntries(
            entry(
                    "only process knows the engine and the models",
                    List.of("complaint.domain.KnowsTheEngine", "complaint.domain.KnowsTheModels")),
            entry("only the index knows its library", List.of("complaint.domain.KnowsTheIndex")),
            entry(
                    "a domain knows no container, no adapter and only values of other domains",
                    List.of(
                            "complaint.domain.KnowsTheContainer",
                            "complaint.domain.KnowsAnAdapter",
                            "complaint.domain.HoldsAnothersEntity")),
            entry(
                    "a boundary uses its own domain, other boundaries and values",
                    List.of("complaint.boundary.ReachesAnAdapter", "complaint.boundary.ReachesAnothersEntity")),
            entry(
                    "a feature uses only those below it",
                    List.of(
                            "identity.boundary.CallsUpstream",
                            "unheardof.domain.HasNoPlace",
                            "complaint.boundary.UsesTheProcess")),
            entry("doors are in boundaries", List.of("complaint.jpa.DoorInAnAdapter")),
            entry("every public method of a door names who may pass", List.of("complaint.boundary.OpenService")),
            entry("a service or queries in a boundary is a door", List.of("complaint.boundary.UnguardedService")),
            entry(
                    "no other kinds of beans begin a transaction",
                    List.of("complaint.boundary.OwnTransaction", "complaint.boundary.ConversationBean")),
            entry("no entity passes a door", List.of("complaint.boundary.OpenService")),
            entry("no door repeats itself", List.of("complaint.boundary.OpenService")),
            entry(
                    "delegates are named and in process",
                    List.of("complaint.boundary.StrayDelegate", "process.step.UnnamedDelegate")),
            entry(
                    "time comes from the clock",
                    List.of(
                            "complaint.domain.AsksTheSystemForTheTime",
                            "complaint.domain.AsksForToday",
                            "complaint.domain.MakesItsOwnClock",
                            "complaint.domain.MakesADate")),
            entry("nothing prints", List.of("complaint.domain.Prints", "complaint.domain.PrintsAStackTrace")),
            entry("nobody logs past the one logger", List.of("complaint.domain.LogsElsewhere")),
            entry("only the demonstration moves the clock", List.of("complaint.boundary.MovesTheClock")),
            entry("entities are in domains", List.of("complaint.boundary.MisplacedEntity")),
            entry("entities keep their fields to themselves", List.of("complaint.boundary.MisplacedEntity")),
            entry("entities have verbs, not setters", List.of("complaint.boundary.MisplacedEntity")),
            entry("no static state", List.of("complaint.domain.StaticState")),
            entry("tests can set what is injected", List.of("complaint.domain.HidesWhatIsInjected")),
            entry("names say what the desk says", List.of("complaint.domain.ComplaintManager")),
            entry(
                    "no class is called abstract or by an I",
                    List.of("complaint.domain.AbstractComplaint", "complaint.domain.IComplaint")),
            entry("adapters of the database are named by it", List.of("complaint.jpa.UnnamedAdapter")),
            entry("repositories are ports of a domain", List.of("complaint.boundary.MisplacedRepository")),
            entry("every package says what may be null", List.of("complaint.domain.StaticState")));

    private final HouseRules rules = new HouseRules(ROOT);

    @Test
    void leavesNoRuleUntried() {
        assertThat(CULPRITS.keySet()).isEqualTo(rules.all().keySet());
    }

    @TestFactory
    Stream<DynamicTest> bites() {
        return CULPRITS.entrySet().stream().flatMap(broken -> broken.getValue().stream()
                .map(culprit -> DynamicTest.dynamicTest(
                        culprit + " breaks: " + broken.getKey(),
                        () -> assertBites(broken.getKey(), ROOT + "." + culprit))));
    }

    private void assertBites(String rule, String culprit) {
        assertThat(BROKEN.contain(culprit)).as(culprit + " is there").isTrue();

        List<String> violations =
                rules.named(rule).evaluate(BROKEN).getFailureReport().getDetails();

        assertThat(violations).anyMatch(violation -> violation.contains(culprit));
    }
}
