package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.Commands;
import org.redress.both.probe.DemoPeople;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.Grade;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.AppliedAgreement;
import org.redress.servicelevel.boundary.BeginAgreement;
import org.redress.servicelevel.boundary.CaseClockQueries;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.boundary.EndAgreement;
import org.redress.servicelevel.boundary.SignOffAgreement;
import org.redress.servicelevel.boundary.WriteDraft;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.AgreementScope;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.AppliesTo;
import org.redress.servicelevel.domain.agreement.ContactPoint;
import org.redress.servicelevel.domain.agreement.Signatory;

/** the clock of a customer goes by the agreement of her grade as soon as she has it. */
@ExtendWith(ArquillianExtension.class)
class OwnAgreementIT {
    private final String code =
            "GOLD-" + UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);

    @Inject
    AgreementService agreements;

    @Inject
    AgreementQueries queries;

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries cases;

    @Inject
    CustomerService customers;

    @Inject
    CaseClockQueries clocks;

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void theClockOfACustomerGoesByTheAgreementOfHerGrade() {
        sign();
        long caseId = people.as(
                "lerato", () -> complaints.register(Commands.register()).caseId());
        long customerId =
                people.as("lerato", () -> cases.details(caseId).summary().customerId());
        assertThat(clockOf(caseId).agreements())
                .extracting(AppliedAgreement::code)
                .containsExactly("STANDARD");

        people.run("marlene", () -> customers.grade(customerId, Grade.CORE, ""));

        CaseClockView gold = clockOf(caseId);
        assertThat(gold.agreements()).extracting(AppliedAgreement::code).containsExactly("STANDARD", code);
        assertThat(gold.reading().target()).isEqualTo(Duration.ofHours(3));

        people.run("marlene", () -> customers.grade(customerId, Grade.REGULAR, ""));
        assertThat(clockOf(caseId).agreements())
                .extracting(AppliedAgreement::code)
                .containsExactly("STANDARD", code, "STANDARD");
        people.run(
                "priya",
                () -> agreements.end(
                        new EndAgreement(code, clock.instant().plusSeconds(1), "The probe is over.", "Folder 4")));
    }

    private CaseClockView clockOf(long caseId) {
        return people.as("marlene", () -> clocks.ofCase(caseId).get(0));
    }

    /** Three hours for everything. */
    private void sign() {
        people.run(
                "thandi",
                () -> agreements.begin(new BeginAgreement(
                        code,
                        "Gold",
                        "We",
                        "Core customers",
                        "Gold",
                        ZoneId.of("Africa/Johannesburg"),
                        new AppliesTo(AgreementScope.GRADE, "CORE"),
                        "STANDARD")));
        AgreementTerms like = people.as(
                "thandi", () -> queries.one(code).draft().orElseThrow().terms());
        AgreedPriority all = new AgreedPriority(
                "A",
                "Everything",
                WorkingTime.parse("1 h"),
                WorkingTime.parse("1 d"),
                WorkingTime.parse("3 h"),
                new BigDecimal("95"),
                true);
        people.run(
                "thandi",
                () -> agreements.write(new WriteDraft(
                        code,
                        1,
                        new AgreementTerms(
                                like.items(),
                                List.of(all),
                                like.rebates(),
                                like.hours(),
                                Stream.of(AgreementParty.values())
                                        .map(party -> new ContactPoint(party, "Desk", "053 555 0101"))
                                        .toList(),
                                like.period(),
                                like.mostCasesAMonth(),
                                like.review()))));
        people.run(
                "priya",
                () -> agreements.signOff(new SignOffAgreement(
                        code,
                        2,
                        clock.instant().plusSeconds(1),
                        "Manager",
                        Stream.of(AgreementParty.values())
                                .map(party -> new Signatory(party, "Somebody", "Owner", LocalDate.of(2020, 2, 3)))
                                .toList())));
        while (people.as("thandi", () -> queries.one(code).inForce()).isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
