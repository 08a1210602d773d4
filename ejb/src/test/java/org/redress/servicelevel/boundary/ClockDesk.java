package org.redress.servicelevel.boundary;

import static org.redress.casehistory.domain.CaseEventKind.CLASSIFIED;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.Signatory;
import org.redress.servicelevel.domain.agreement.SignedOff;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.WarningShares;
import org.redress.servicelevel.domain.correction.ClockCorrection;
import org.redress.servicelevel.domain.correction.ClockCorrectionRepository;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRepository;
import org.redress.servicelevel.domain.measurement.RebateTable;
import org.redress.testing.Ids;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;

/**
 * Clocks under an agreement like D-09 that holds since 1 June 2026, on Wednesday 23 September 2026, 16:00 in Johannesburg; a supervisor
 * acts.
 */
final class ClockDesk {
    static final long ME = 7;

    /** D-10, as people write it. */
    static final RebateTable D10 = AgreementTerms.writtenRebates("""
            95 0
            94 3
            93 4
            92 5
            91 6
            90 7
            89 8.5
            88 10
            87 12
            86 13
            85 15.5
            """);

    final TestClock clock = new TestClock(at("2026-09-23T16:00"));
    final CurrentActor actor = new CurrentActor();
    final SeenCases access = new SeenCases();
    final HistoriesInMemory histories = new HistoriesInMemory(clock);
    final AgreementsInMemory agreements = new AgreementsInMemory();
    final Periods periods = new Periods();
    final Corrections corrections = new Corrections();
    final Cases cases = new Cases();
    final CaseClocks clocks = new CaseClocks();
    final ForceMajeureBook book = new ForceMajeureBook();
    final MonthlyCases months = new MonthlyCases();
    final Agreement standard = signed("STANDARD");

    ClockDesk() {
        actor.is(new StaffActor(ME, Set.of(Caller.SUPERVISOR), Set.of("INTAKE")));
        agreements.add(standard);
        clocks.agreements = agreements;
        clocks.agreement = "STANDARD";
        clocks.events = histories;
        clocks.packs = List::of;
        clocks.shares = WarningShares.USUAL;
        clocks.hours = standard.calendar(AgreementFixture.HOUSE).orElseThrow();
        clocks.clock = clock;
        months.cases = cases;
        months.events = histories;
        months.corrections = corrections;
        months.clocks = clocks;
        months.access = access;
        months.clock = clock;
        book.events = histories;
        book.history = histories;
        book.agreements = agreements;
        book.clock = clock;
    }

    static Agreement signed(String code) {
        Agreement agreement = new Agreement(
                new AgreementLine(code, code, "We", "Everybody", "Standard", AgreementFixture.ZONE),
                AgreementFixture.saying(
                        AgreementFixture.items(), AgreementFixture.terms().priorities(), D10),
                AgreementFixture.WRITER,
                at("2026-06-01T00:00"));
        agreement.signOff(1, signedOff("2026-06-01T00:00"));
        return agreement;
    }

    static SignedOff signedOff(String validFrom) {
        return new SignedOff(
                at(validFrom),
                AgreementFixture.SIGNER,
                "Manager",
                at(validFrom),
                List.of(
                        new Signatory(AgreementParty.PROVIDER, "Priya Govender", "Manager", LocalDate.of(2026, 5, 31)),
                        new Signatory(AgreementParty.CUSTOMER, "Naledi Smit", "Owner", LocalDate.of(2026, 5, 31))));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AgreementFixture.ZONE).toInstant();
    }

    /** A complaint that came in then, of that priority from the beginning. */
    void complaint(long caseId, String receivedAt, String priority) {
        histories
                .happened(caseId, at(receivedAt), REGISTERED, "kind", "COMPLAINT")
                .happened(caseId, at(receivedAt), CLASSIFIED, "priority", priority);
        cases.all.add(caseId);
    }

    /** It is as late as that now. */
    void now(String local) {
        clock.pass(Duration.between(clock.instant(), at(local)));
    }

    ClockReading reading(long caseId) {
        return clocks.ofCase(caseId).get(0).reading();
    }

    Instant due(long caseId) {
        return reading(caseId).deadline().map(Deadline::at).orElseThrow();
    }

    static final class Cases implements CasesWorkedOn {
        final Set<Long> all = new HashSet<>();
        long registered;

        @Override
        public List<Long> open() {
            return all.stream().sorted().toList();
        }

        @Override
        public List<Long> openOfTeam(String team) {
            return open();
        }

        @Override
        public List<Long> openBetween(Instant from, Instant until) {
            return open();
        }

        @Override
        public long registeredBetween(Instant from, Instant until) {
            return registered;
        }
    }

    static final class Periods implements ForceMajeureRepository {
        private final List<ForceMajeure> kept = new ArrayList<>();
        private final Ids ids = new Ids();

        @Override
        public void add(ForceMajeure forceMajeure) {
            ids.give(forceMajeure, "id");
            kept.add(forceMajeure);
        }

        @Override
        public Optional<ForceMajeure> byId(long forceMajeureId) {
            return kept.stream().filter(each -> each.id() == forceMajeureId).findFirst();
        }

        @Override
        public List<ForceMajeure> ofCase(long caseId) {
            return kept.stream()
                    .filter(each -> each.cases().stream().anyMatch(touched -> touched.caseId() == caseId))
                    .toList();
        }

        @Override
        public List<ForceMajeure> latest(int atMost) {
            return List.copyOf(kept);
        }
    }

    static final class Corrections implements ClockCorrectionRepository {
        private final List<ClockCorrection> kept = new ArrayList<>();
        private final Ids ids = new Ids();

        @Override
        public void add(ClockCorrection correction) {
            ids.give(correction, "id");
            kept.add(correction);
        }

        @Override
        public Optional<ClockCorrection> byId(long correctionId) {
            return kept.stream().filter(each -> each.id() == correctionId).findFirst();
        }

        @Override
        public List<Long> casesMovedInto(Instant from, Instant until) {
            return kept.stream()
                    .filter(each -> !each.isTakenBack())
                    .filter(each -> each.happenedAt()
                            .filter(happened -> (happened.isBefore(until)
                                            && !each.wasAt().isBefore(until))
                                    || (!happened.isBefore(from) && each.wasAt().isBefore(from)))
                            .isPresent())
                    .map(ClockCorrection::caseId)
                    .toList();
        }

        @Override
        public List<ClockCorrection> ofCase(long caseId) {
            return kept.stream().filter(each -> each.caseId() == caseId).toList();
        }
    }
}
