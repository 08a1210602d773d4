package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.EndAgreement;
import org.redress.servicelevel.domain.agreement.AgreementTerms;

/** An agreement from its first draft to its end. */
@Dependent
public class AgreementWalk {
    private static final String OWNER = "thandi";
    private static final String MANAGER = "priya";

    @Inject
    AgreementService agreements;

    @Inject
    AgreementQueries queries;

    @Inject
    Clock clock;

    private final String code =
            "PROBE-" + UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);

    List<Step> all() {
        return List.of(
                Step.of("AgreementService.begin", OWNER, () -> agreements.begin(Commands.agreement(code))),
                Step.of("AgreementService.write", OWNER, () -> agreements.write(Commands.terms(code, drafted()))),
                Step.of(
                        "AgreementService.signOff",
                        MANAGER,
                        () -> agreements.signOff(Commands.signOff(code, clock.instant()))),
                Step.of("AgreementService.draft", OWNER, () -> agreements.draft(code)),
                Step.of("AgreementService.discard", OWNER, () -> agreements.discard(code)),
                Step.of(
                        "AgreementService.end",
                        MANAGER,
                        () -> agreements.end(new EndAgreement(
                                code, clock.instant().plus(Duration.ofDays(1)), "It came.", "Folder 4"))));
    }

    private AgreementTerms drafted() {
        return queries.one(code).draft().orElseThrow().terms();
    }
}
