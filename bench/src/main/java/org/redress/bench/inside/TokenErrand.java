package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.IssueToken;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.boundary.TokenService;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.TokenScope;

/** An administrator issues a token that works for one of the people; says the token and her id. */
@ApplicationScoped
class TokenErrand implements Errand {
    @Inject
    TokenService tokens;

    @Inject
    SignIn signIn;

    @Inject
    CurrentActor currentActor;

    @Override
    public String name() {
        return "token";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) {
        StaffActor person = (StaffActor) signIn.actorFor(options.getOrDefault("login", "lerato"));
        IssueToken command = new IssueToken(
                "measuring",
                EnumSet.allOf(TokenScope.class),
                Optional.of(person.staffId()),
                Instant.now().plus(Duration.ofDays(Long.parseLong(options.getOrDefault("days", "1")))));
        say.accept(currentActor
                .as(signIn.actorFor("admin"), () -> tokens.issue(command))
                .text());
        say.accept(Long.toString(person.staffId()));
    }
}
