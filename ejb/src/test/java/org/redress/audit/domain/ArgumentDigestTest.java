package org.redress.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;

class ArgumentDigestTest {
    private static final Instant DUE = Instant.parse("2026-03-06T13:00:00Z");

    @Test
    void keepsIdsCodesAndMomentsAsTheyAre() {
        ArgumentDigest digest = digest("T-1", new Command(42, "he was rude", DUE, List.of(), Optional.empty()));

        assertThat(digest.text())
                .contains("workItemId=T-1\n")
                .contains("command.caseId=42\n")
                .contains("command.dueAt=2026-03-06T13:00:00Z\n");
    }

    @Test
    void keepsNoWordOfAText() {
        ArgumentDigest digest =
                digest("T-1", new Command(42, "he was rude", DUE, List.of("Mrs Botha"), Optional.of("tomorrow")));

        assertThat(digest.text())
                .doesNotContain("rude")
                .doesNotContain("Botha")
                .doesNotContain("tomorrow")
                .containsPattern("command\\.words=#[0-9a-f]{32}\n")
                .containsPattern("command\\.names=#[0-9a-f]{32}\n");
    }

    @Test
    void isTheSameForTheSameWordsAndSaltAndForNothingElse() {
        Command said = new Command(42, "he was rude", DUE, List.of(), Optional.empty());
        ArgumentDigest digest = digest("T-1", said);

        assertThat(ArgumentDigest.of(digest.salt(), parameters(), new Object[] {"T-1", said, Set.of(Caller.AGENT), "x"})
                        .text())
                .isEqualTo(digest.text());
        assertThat(digest("T-1", said).text()).isNotEqualTo(digest.text());
    }

    @Test
    void doesNotDependOnTheOrderOfASet() {
        Command said = new Command(42, "", DUE, List.of(), Optional.empty());
        Object[] roles = {"T-1", said, new LinkedHashSet<>(List.of(Caller.MANAGER, Caller.AGENT)), "x"};

        assertThat(ArgumentDigest.of(parameters(), roles).text()).contains("roles=[AGENT, MANAGER]\n");
    }

    @Test
    void keepsNotEvenADigestOfAPassword() {
        assertThat(digest("T-1", new Command(42, "", DUE, List.of(), Optional.empty()))
                        .text())
                .contains("newPassword=secret\n");
    }

    /** Few words are guessed from a digest whose salt stands beside it. */
    @Test
    void keepsNotEvenADigestOfWhatIsSensitive() throws NoSuchMethodException {
        Method door = ArgumentDigestTest.class.getDeclaredMethod("sensitiveDoor", Sensitive.class);

        ArgumentDigest digest = ArgumentDigest.of(door.getParameters(), new Object[] {new Sensitive(17, "Asthma")});

        assertThat(digest.text()).isEqualTo("command.customerId=17\ncommand.sensitiveWords=secret\n");
    }

    @SuppressWarnings("unused")
    private static void sensitiveDoor(Sensitive command) {
        // its parameters are looked at
    }

    private record Sensitive(long customerId, String sensitiveWords) {}

    @Test
    void knowsTheCaseTheArgumentsName() {
        assertThat(digest("T-1", new Command(42, "", DUE, List.of(), Optional.empty()))
                        .caseId())
                .isEqualTo(OptionalLong.of(42));
    }

    private static ArgumentDigest digest(String workItemId, Command command) {
        return ArgumentDigest.of(parameters(), new Object[] {workItemId, command, Set.of(Caller.AGENT), "hunter2"});
    }

    private static Parameter[] parameters() {
        for (Method method : Door.class.getDeclaredMethods()) {
            if (method.getName().equals("call")) {
                return method.getParameters();
            }
        }
        throw new AssertionError("no method");
    }

    private record Command(long caseId, String words, Instant dueAt, List<String> names, Optional<String> when) {}

    private interface Door {
        void call(String workItemId, Command command, Set<Caller> roles, String newPassword);
    }
}
