package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.absence.boundary.Presence;
import org.redress.complaint.boundary.AssessComplaint;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.CompleteRecord;
import org.redress.complaint.boundary.CorrectKind;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.InformationService;
import org.redress.complaint.boundary.ResponsibilityService;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.demo.domain.Turn;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;

/** Steps 1 to 4. */
@ApplicationScoped
class IdentifyingHand implements Hand {
    private static final int PERCENT = 100;

    @Inject
    IdentificationService identification;

    @Inject
    InformationService information;

    @Inject
    ResponsibilityService responsibility;

    @Inject
    ComplaintQueries cases;

    @Inject
    Presence presence;

    @Inject
    StaffDirectory directory;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry("form:assess", Step.of(10, 2, this::assess)),
                entry("form:obtain-information", Step.of(6, 2, this::obtain)),
                entry("form:decide-without-answer", Step.of(4, 2, this::decideWithoutAnswer)),
                entry("form:restate", Step.of(9, 2, this::restate)),
                entry("form:accept-responsibility", Step.of(3, 2, this::accept)),
                entry("form:assign-responsibility", Step.of(5, 2, this::assign)),
                entry("form:record", Step.of(8, 3, this::complete)));
    }

    private void assess(Doing doing) {
        InventedCase life = doing.life();
        if (life.isToTake(Turn.NO_COMPLAINT_AFTER_ALL)) {
            identification.correctKind(new CorrectKind(
                    doing.task(), ContactKind.ENQUIRY, "She only wants to know; nothing is wrong with it."));
            life.took(Turn.NO_COMPLAINT_AFTER_ALL);
            return;
        }
        if (isMissingSomething(life) && life.tasksDone() == 0) {
            identification.askCustomer(doing.task(), "What is the number on the invoice, and when was it delivered?");
            return;
        }
        identification.assess(new AssessComplaint(
                doing.task(),
                life.matter().nature(),
                Optional.empty(),
                harm(life),
                new IncidentFacts(
                        life.matter().product(),
                        "",
                        "KH-%05d".formatted(20_000 + life.planned().number()),
                        Optional.of(moments.dayOf(life.arrivesAt()).minusDays(life.between(1, 20)))),
                origin(life.matter().nature())));
    }

    private static boolean isMissingSomething(InventedCase life) {
        return life.isToTake(Turn.INFORMATION_ANSWERED)
                || life.isToTake(Turn.INFORMATION_VOLUNTEERED)
                || life.isToTake(Turn.INFORMATION_LATE)
                || life.isToTake(Turn.INFORMATION_NEVER);
    }

    private static HarmFacts harm(InventedCase life) {
        return new HarmFacts(
                life.between(1, PERCENT) <= 3,
                life.matter().nature() == Nature.DAMAGE,
                life.between(1, PERCENT) <= 15,
                life.between(1, PERCENT) <= 2);
    }

    private static String origin(Nature nature) {
        return switch (nature) {
            case DAMAGE -> "Packed with one layer too few, it seems.";
            case DELAY -> "The order waited for a part that nobody chased.";
            case DETERIORATION -> "A weak batch; two others came back in the same month.";
            case DISCOURTESY -> "Short-handed on that day, which is no excuse.";
            case DISSATISFACTION -> "What we said and what she got are two things.";
        };
    }

    private void obtain(Doing doing) {
        InventedCase life = doing.life();
        String answer = answer(life);
        if (life.isToTake(Turn.INFORMATION_VOLUNTEERED)) {
            identification.customerAnswered(doing.caseId(), answer);
            life.took(Turn.INFORMATION_VOLUNTEERED);
            return;
        }
        identification.informationObtained(doing.task(), answer);
        life.took(life.planned().takes(Turn.INFORMATION_LATE) ? Turn.INFORMATION_LATE : Turn.INFORMATION_ANSWERED);
    }

    private static String answer(InventedCase life) {
        return "It is KH-%05d, and it came on a Tuesday."
                .formatted(20_000 + life.planned().number());
    }

    /** Nothing was heard of her in all that time; of some something is, then. */
    private void decideWithoutAnswer(Doing doing) {
        if (doing.life().planned().takes(Turn.INFORMATION_NEVER)) {
            information.goOn(doing.task(), "What she said on the first day will do; we look the order up by her name.");
        } else {
            identification.customerAnswered(doing.caseId(), answer(doing.life()));
        }
    }

    private void restate(Doing doing) {
        InventedCase life = doing.life();
        String ours = life.matter().title() + ". " + life.matter().words();
        if (life.isToTake(Turn.RESTATEMENT_CORRECTED)) {
            identification.correctRestatement(doing.task(), ours + " And nobody has said sorry so far.");
            life.took(Turn.RESTATEMENT_CORRECTED);
            return;
        }
        identification.agreeRestatement(doing.task(), ours);
    }

    private void accept(Doing doing) {
        if (doing.life().isToTake(Turn.RESPONSIBILITY_REFUSED)) {
            responsibility.refuse(doing.task(), "I am on leave from the day after tomorrow.");
            doing.life().took(Turn.RESPONSIBILITY_REFUSED);
            return;
        }
        responsibility.accept(doing.task());
    }

    /** To one of the team, or of everybody who deals with cases where the team has nobody. */
    private void assign(Doing doing) {
        List<StaffPerson> team = doing.item()
                .team()
                .map(code -> directory.members(code, Caller.AGENT))
                .map(this::here)
                .filter(members -> !members.isEmpty())
                .orElseGet(() -> here(directory.withRole(Caller.AGENT)));
        List<StaffPerson> inOrder = team.stream()
                .sorted(Comparator.comparingLong(StaffPerson::staffId))
                .toList();
        StaffPerson chosen = inOrder.get(doing.life().between(0, inOrder.size() - 1));
        String reason = "She knows the customer and has room for it.";
        if (cases.spokenWith(doing.caseId()).isOneTooMany(chosen.staffId())) {
            responsibility.assignOneMore(doing.task(), chosen.staffId(), reason);
        } else {
            responsibility.assign(doing.task(), chosen.staffId(), reason);
        }
    }

    private List<StaffPerson> here(List<StaffPerson> people) {
        return people.stream()
                .filter(person -> presence.awayNow(person.staffId()).isEmpty())
                .toList();
    }

    private void complete(Doing doing) {
        identification.completeRecord(new CompleteRecord(
                doing.task(),
                moments.day(doing.now(), 10),
                "Phone her and ask how it goes.",
                doing.person().staffId(),
                ""));
    }
}
