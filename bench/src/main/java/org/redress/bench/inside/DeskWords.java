package org.redress.bench.inside;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.commitment.boundary.AgreePlan;
import org.redress.commitment.boundary.ArrangeSupport;
import org.redress.commitment.boundary.KeepPromise;
import org.redress.commitment.boundary.MakeCommitment;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.Offer;
import org.redress.commitment.boundary.OptionOffered;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.AssessComplaint;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Particulars;
import org.redress.progress.boundary.SpeakWithCustomer;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.solution.boundary.ApplySolution;
import org.redress.solution.boundary.ContactStakeholders;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;
import org.redress.solution.domain.Contacted;
import org.redress.stakeholder.domain.ReportWay;

/** What the desk types for a late amplifier that an agent may repair on her own authority. */
final class DeskWords {
    static final String WHAT_HAPPENED = "The courier dropped it; it is repaired and on its way.";

    /** By post nobody is disturbed, whatever day it is measured. */
    private static final ContactMethod QUIETLY = ContactMethod.POST;

    private DeskWords() {}

    static RegisterComplaint register() {
        return new RegisterComplaint(
                Optional.empty(),
                Particulars.ofPerson("Ms", "Zanele", "Fortuin", "051 555 0142"),
                ContactKind.COMPLAINT,
                Channel.TELEPHONE,
                Optional.empty(),
                "Amplifier arrived dented, new one late",
                "You told me Friday. Friday came and I sat at home the whole day.",
                Set.of(),
                "",
                Optional.empty(),
                HarmFacts.none(),
                IncidentFacts.none(),
                "",
                false,
                Optional.empty());
    }

    static AssessComplaint assess(String task, HarmFacts harm) {
        return new AssessComplaint(task, Nature.DELAY, Optional.empty(), harm, IncidentFacts.none(), "The courier.");
    }

    static AgreePlan plan() {
        return new AgreePlan(
                new Offer(List.of(option("Repair ours", Remedy.REPAIR), option("A voucher", Remedy.VOUCHER)), ""),
                0,
                List.of(new PlannedStep(Party.US, "Stores", "Hand it to the courier", at(0, 17))),
                true,
                "",
                "Ms Fortuin",
                AgreementMeans.TELEPHONE,
                new NextContact(at(0, 10), QUIETLY, "The waybill number", true),
                Optional.empty());
    }

    static SpeakWithCustomer spoken(String task) {
        return new SpeakWithCustomer(
                task,
                "There is nothing new yet; the courier has it.",
                ReportWay.TELEPHONE,
                yesterday(),
                "",
                Optional.of(new NextContact(at(0, 10), QUIETLY, "How it stands", true)));
    }

    static KeepPromise kept() {
        return new KeepPromise(yesterday(), Optional.of(ContactOutcome.REACHED), Optional.empty());
    }

    static MakeCommitment commitment() {
        return new MakeCommitment(
                "Her amplifier at her door", at(1, 15), QUIETLY, true, Optional.of("The courier comes then."));
    }

    static ArrangeSupport support() {
        return new ArrangeSupport("A named contact.", "Stores help.", Optional.empty());
    }

    static ProposeSolution proposal() {
        return new ProposeSolution(
                Remedy.REPAIR, new BigDecimal("900"), "We repair it.", "You get it back on Tuesday.");
    }

    static ContactStakeholders contacts() {
        return new ContactStakeholders(
                List.of(new Contacted("Stores", ContactMethod.TELEPHONE, "Courier collects at 17:30.", yesterday())),
                "");
    }

    static ApplySolution applied() {
        return new ApplySolution(
                List.of(new ActionDone(ActionKind.PRODUCT_CHANGED, "Repaired and sent.", "Stores", yesterday())));
    }

    static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    /** On which we work. */
    static LocalDate aTuesday() {
        return Stream.iterate(
                        LocalDate.now().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)),
                        day -> day.plusWeeks(1))
                .filter(day -> !SouthAfricanHolidays.plan().isHoliday(day))
                .findFirst()
                .orElseThrow();
    }

    private static OptionOffered option(String title, Remedy remedy) {
        return new OptionOffered(title, remedy, new BigDecimal("900"), Optional.empty(), false, 4, 4, "");
    }

    private static DayAndHour at(int daysAfterTuesday, int hour) {
        return new DayAndHour(aTuesday().plusDays(daysAfterTuesday), LocalTime.of(hour, 0));
    }
}
