package org.redress.both.probe;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.abuse.boundary.CallBack;
import org.redress.abuse.boundary.StageInCall;
import org.redress.abuse.boundary.TakeAbuseStage;
import org.redress.abuse.domain.AbuseStage;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.AgreePlan;
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
import org.redress.complaint.boundary.RecordSameMatter;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.Priority;
import org.redress.contact.domain.ContactMethod;
import org.redress.conversation.boundary.Talk;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionForm;
import org.redress.conversation.domain.ScriptStep;
import org.redress.customer.domain.Particulars;
import org.redress.escalation.boundary.TakeOnEscalation;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.handover.boundary.HandOver;
import org.redress.participant.boundary.AnswerRequest;
import org.redress.participant.boundary.AskParticipant;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.domain.RequestKind;
import org.redress.servicelevel.boundary.BeginAgreement;
import org.redress.servicelevel.boundary.BeginForceMajeure;
import org.redress.servicelevel.boundary.SignOffAgreement;
import org.redress.servicelevel.boundary.WriteDraft;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.AppliesTo;
import org.redress.servicelevel.domain.agreement.ContactPoint;
import org.redress.servicelevel.domain.agreement.Signatory;
import org.redress.solution.boundary.ContactStakeholders;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.domain.Contacted;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.visit.boundary.AgreedAppointment;
import org.redress.visit.boundary.MoveVisit;

/** What the desk types for a late amplifier, in commands that every door takes. */
public final class Commands {
    static final Instant YESTERDAY = Instant.now().minusSeconds(24 * 60 * 60);

    /** By post nobody is disturbed, whatever day the test runs. */
    private static final ContactMethod QUIETLY = ContactMethod.POST;

    /** On which we work. */
    private static final LocalDate TUESDAY = Stream.iterate(
                    LocalDate.now().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)),
                    day -> day.plusWeeks(1))
            .filter(day -> !SouthAfricanHolidays.plan().isHoliday(day))
            .findFirst()
            .orElseThrow();

    private Commands() {}

    static BeginForceMajeure storm(long caseId, String cause, Instant since) {
        return new BeginForceMajeure(Set.of(caseId), cause, "The road is gone.", since, Optional.empty());
    }

    static BeginAgreement agreement(String code) {
        return new BeginAgreement(
                code,
                "A probe",
                "We",
                "The probe",
                "Gold",
                ZoneId.of("Africa/Johannesburg"),
                AppliesTo.HOUSE,
                "STANDARD");
    }

    /** The sample with somebody to turn to on either side. */
    static WriteDraft terms(String code, AgreementTerms sample) {
        return new WriteDraft(
                code,
                1,
                new AgreementTerms(
                        sample.items(),
                        sample.priorities(),
                        sample.rebates(),
                        sample.hours(),
                        Stream.of(AgreementParty.values())
                                .map(party -> new ContactPoint(party, "Desk", "053 555 0101"))
                                .toList(),
                        sample.period(),
                        sample.mostCasesAMonth(),
                        sample.review()));
    }

    static SignOffAgreement signOff(String code, Instant now) {
        return new SignOffAgreement(
                code,
                2,
                now.plusSeconds(1),
                "Manager",
                Stream.of(AgreementParty.values())
                        .map(party -> new Signatory(party, "Somebody", "Owner", LocalDate.of(2020, 2, 3)))
                        .toList());
    }

    static Particulars customer() {
        return Particulars.ofPerson("Ms", "Zanele", "Fortuin", "051 555 0142");
    }

    static Particulars correctedCustomer() {
        return new Particulars("Dr", "Zanele", "Fortuin", "Karoo Lodges", "051 555 0143", "", "", Optional.empty());
    }

    static Talk talk() {
        return new Talk(
                Optional.of(Emotion.ANGER),
                Optional.of(BehaviourStyle.ASSERTIVE),
                Set.of(ScriptStep.GREETED),
                List.of(new AskedQuestion("What happened?", QuestionForm.OPEN, "It burns.")));
    }

    static RecordSameMatter sameMatter(long caseId) {
        return new RecordSameMatter(caseId, Optional.empty(), Channel.TELEPHONE, "Still nothing.");
    }

    public static RegisterComplaint register() {
        return register(ContactKind.COMPLAINT);
    }

    static RegisterComplaint register(ContactKind kind) {
        return register(Optional.empty(), kind);
    }

    /** Of somebody we know. */
    public static RegisterComplaint registerFor(long customerId) {
        return register(Optional.of(customerId), ContactKind.COMPLAINT);
    }

    private static RegisterComplaint register(Optional<Long> known, ContactKind kind) {
        return new RegisterComplaint(
                known,
                customer(),
                kind,
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

    static AssessComplaint assess(String workItemId) {
        return new AssessComplaint(
                workItemId, Nature.DELAY, Optional.empty(), HarmFacts.none(), IncidentFacts.none(), "The courier.");
    }

    static LocalDate followUp() {
        return TUESDAY;
    }

    public static KeepPromise kept() {
        return new KeepPromise(YESTERDAY, Optional.of(ContactOutcome.REACHED), Optional.empty());
    }

    static AgreePlan plan() {
        return new AgreePlan(
                offer(),
                0,
                List.of(new PlannedStep(Party.US, "Stores", "Hand it to the courier", at(0, 17))),
                true,
                "",
                "Ms Fortuin",
                AgreementMeans.TELEPHONE,
                nextContact(),
                Optional.of(3));
    }

    static Offer offer() {
        return new Offer(
                List.of(
                        option("New amplifier by courier", Remedy.REPLACEMENT, "3870"),
                        option("Repair ours", Remedy.REPAIR, "900")),
                "");
    }

    public static NextContact nextContact() {
        return new NextContact(at(0, 10), QUIETLY, "The waybill number", true);
    }

    static AskParticipant askTeam(long caseId, String team) {
        return asked(caseId, StakeholderRole.OTHER, Optional.of(team), "");
    }

    public static AskParticipant askSupplier(long caseId) {
        return asked(caseId, StakeholderRole.SUPPLIER, Optional.empty(), "Karoo Parts");
    }

    private static AskParticipant asked(long caseId, StakeholderRole role, Optional<String> team, String name) {
        return new AskParticipant(
                caseId,
                role,
                team,
                name,
                "",
                RequestKind.INVESTIGATION,
                "Why did the fuse blow?",
                at(1, 12),
                Optional.empty(),
                false);
    }

    static GiveDate anotherDate() {
        return new GiveDate(at(2, 12), "The lorry is full.");
    }

    static AnswerRequest answered(String workItemId) {
        return new AnswerRequest(workItemId, "It was too weak.", Optional.empty());
    }

    static HandOver handedOver(long caseId, long receiver) {
        return new HandOver(caseId, receiver, "No tools.", "She has them.", "All of it.", true, Optional.empty());
    }

    /** Put right while she is there. */
    static FirstContact solved() {
        return new FirstContact(
                Remedy.APOLOGY,
                BigDecimal.ZERO,
                "The plug was loose, and we said sorry.",
                "Now it plays.",
                Proof.RECORDED_CALL);
    }

    /** The supervisor calls back on a day on which people may be phoned. */
    static TakeAbuseStage callEnded(long caseId, long supervisor) {
        CallBack callBack = new CallBack(supervisor, later(), "A call from the supervisor");
        return new TakeAbuseStage(caseId, AbuseStage.END_CALL, Optional.empty(), Optional.of(callBack));
    }

    /** A call that was ended before its case was registered. */
    static List<StageInCall> stagesToTheEnd(long supervisor) {
        return Stream.of(AbuseStage.values())
                .map(stage -> new StageInCall(
                        stage,
                        Optional.of("Her words."),
                        stage == AbuseStage.END_CALL ? callEnded(0, supervisor).callBack() : Optional.empty()))
                .toList();
    }

    /** On a day on which people may be visited. */
    static AgreedAppointment appointment(long visitorId) {
        LocalDate day = Stream.iterate(TUESDAY, date -> date.plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() < 6
                        && !SouthAfricanHolidays.plan().isHoliday(date))
                .findFirst()
                .orElseThrow();
        return new AgreedAppointment(day, LocalTime.of(10, 0), LocalTime.of(12, 0), "Her shop", visitorId, true);
    }

    static MoveVisit movedVisit(long visitorId) {
        return new MoveVisit("She is away.", appointment(visitorId));
    }

    static TakeOnEscalation takenOn(String workItemId, EscalationAnswer answer) {
        return new TakeOnEscalation(
                workItemId, answer, "Call the courier.", at(1, 12), Optional.of(Priority.A), Optional.empty());
    }

    static DayAndHour later() {
        return at(2, 10);
    }

    static MakeCommitment commitment() {
        return new MakeCommitment(
                "New amplifier at her door", at(1, 15), QUIETLY, true, Optional.of("The courier comes then."));
    }

    static ProposeSolution proposal() {
        return new ProposeSolution(
                Remedy.REPLACEMENT,
                new BigDecimal("3870"),
                "A new amplifier by courier.",
                "You get a new amplifier at your door on Tuesday.");
    }

    static ProposeSolution plainApology() {
        return new ProposeSolution(Remedy.APOLOGY, BigDecimal.ZERO, "We call her and say sorry.", "We are sorry.");
    }

    static ContactStakeholders contacts() {
        return new ContactStakeholders(
                List.of(new Contacted("Stores", ContactMethod.TELEPHONE, "Courier collects at 17:30.", YESTERDAY)), "");
    }

    private static OptionOffered option(String title, Remedy remedy, String cost) {
        return new OptionOffered(title, remedy, new BigDecimal(cost), Optional.empty(), false, 4, 4, "");
    }

    private static DayAndHour at(int daysAfterTuesday, int hour) {
        return new DayAndHour(TUESDAY.plusDays(daysAfterTuesday), LocalTime.of(hour, 0));
    }
}
