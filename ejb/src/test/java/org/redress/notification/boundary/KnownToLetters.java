package org.redress.notification.boundary;

import static org.redress.notification.boundary.LettersOfACase.CASE;
import static org.redress.notification.boundary.LettersOfACase.FIRST_ANSWER_BY;
import static org.redress.notification.boundary.LettersOfACase.FIVE;
import static org.redress.notification.boundary.LettersOfACase.FRIDAY_TEN;
import static org.redress.notification.boundary.LettersOfACase.NOW;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ClosureView;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.CommitmentState;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.Remedy;
import org.redress.contact.domain.ContactMethod;
import org.redress.correspondence.boundary.CorrespondenceQueries;
import org.redress.correspondence.boundary.MessageToCustomer;
import org.redress.identity.domain.Caller;
import org.redress.notification.domain.LetterWords;
import org.redress.progress.boundary.ProgressQueries;
import org.redress.progress.boundary.ProgressWordView;
import org.redress.shared.Installation;
import org.redress.shared.Money;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.SolutionState;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.RoleContactQueries;
import org.redress.stakeholder.boundary.RoleContactView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.NamedStaff;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.VisitState;

/** What letters of the case in these tests are written from: its plan, its promises, who is who. */
final class KnownToLetters {
    private KnownToLetters() {}

    static final class OneVisit extends VisitQueries {
        @Override
        public List<VisitView> ofCase(long caseId) {
            return List.of(new VisitView(
                    9,
                    caseId,
                    "The picture breaks up.",
                    1,
                    NOW,
                    new Appointment(FRIDAY_TEN, FRIDAY_TEN.plusSeconds(7_200), "12 Aloe Street", 1),
                    VisitState.ARRANGED,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    static final class StoresAreKnown extends RoleContactQueries {
        @Override
        public List<RoleContactView> all() {
            return List.of(new RoleContactView(
                    StakeholderRole.STORES, "Stores, Kimberley", "stores@karoo.example", "053 555 0100"));
        }
    }

    static final class OneEnd extends ClosureQueries {
        @Override
        public List<ClosureView> closuresOf(long caseId) {
            return List.of(new ClosureView(
                    3,
                    ClosureOutcome.ENQUIRY_ANSWERED,
                    "The manual is in the box.",
                    NOW,
                    Optional.of("Lerato Khumalo")));
        }
    }

    static final class AgreedPlan extends CommitmentQueries {
        @Override
        public int newsEveryDays(long caseId) {
            return 5;
        }

        @Override
        public List<CommitmentDetails> ofCase(long caseId) {
            CommitmentDetails.Option option = new CommitmentDetails.Option(
                    "A new set of the same model",
                    Remedy.REPLACEMENT,
                    Money.of("8999.00", "ZAR"),
                    Optional.empty(),
                    false,
                    3,
                    3,
                    "",
                    true);
            CommitmentDetails.Step step =
                    new CommitmentDetails.Step(Party.US, "Sipho Ndlovu", "brings the new set", FRIDAY_TEN);
            CommitmentDetails.Round round = new CommitmentDetails.Round(
                    1,
                    true,
                    1,
                    NOW,
                    "",
                    "",
                    Optional.empty(),
                    Optional.of("Elna Botha"),
                    Optional.of(NOW),
                    Optional.of(AgreementMeans.values()[0]),
                    Optional.of(3),
                    List.of(option),
                    List.of(step));
            return List.of(new CommitmentDetails(
                    1,
                    CommitmentState.values()[0],
                    List.of(round),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    static final class ThreePromises extends PromiseQueries {
        @Override
        public List<PromiseView> ofCase(long caseId) {
            return List.of(new PromiseView(
                    5,
                    CASE,
                    PromiseKind.RESOLUTION,
                    "We bring the new set.",
                    Optional.of(ContactMethod.EMAIL),
                    Optional.empty(),
                    1,
                    NOW,
                    FRIDAY_TEN,
                    NOW,
                    PromiseState.OPEN,
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new PromiseView.Move(NOW, FRIDAY_TEN, "It comes later.", Optional.of(1L), NOW))));
        }

        @Override
        public List<PromiseView> openOf(long caseId) {
            return List.of(
                    promise(PromiseKind.FIRST_ANSWER, FIRST_ANSWER_BY),
                    promise(PromiseKind.NEXT_CONTACT, NOW),
                    promise(PromiseKind.RESOLUTION, FRIDAY_TEN));
        }

        private static PromiseView promise(PromiseKind kind, Instant dueAt) {
            return new PromiseView(
                    3,
                    CASE,
                    kind,
                    "We call.",
                    Optional.of(ContactMethod.EMAIL),
                    Optional.empty(),
                    1,
                    NOW,
                    dueAt,
                    dueAt,
                    PromiseState.OPEN,
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    static final class RefusedProposal extends SolutionQueries {
        @Override
        public List<SolutionDetails> ofCase(long caseId) {
            SolutionDetails.ProposalMade proposal = new SolutionDetails.ProposalMade(
                    1,
                    new Remediation(Remedy.REPLACEMENT, Money.of("8999.00", "ZAR"), "A new set", "You get a new set."),
                    2,
                    DecidingRole.values()[0],
                    NOW,
                    new Authority(
                            AuthorityVerdict.NEEDS_APPROVAL, Optional.of(DecidingRole.SUPERVISOR), "Above the limit."),
                    List.of(new SolutionDetails.Decision(
                            1,
                            ApprovalDecision.REFUSED,
                            5,
                            Optional.empty(),
                            NOW,
                            Optional.of("Ask the supplier first."),
                            Optional.empty())));
            return List.of(new SolutionDetails(
                    1,
                    SolutionState.values()[0],
                    List.of(proposal),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    static final class NoNews extends ProgressNews {
        @Override
        Map<String, String> facts(long caseId, int eventNumber, LetterWords words) {
            return Map.of("news", words.word("news.none"), "nextHear", "Monday at 10:00");
        }
    }

    static final class AtHome extends Installation {
        @Override
        public URI baseUrl() {
            return URI.create("http://localhost/redress");
        }
    }

    static final class FourPeople extends NamedStaff {
        private static final Map<Long, String> NAMES =
                Map.of(1L, "Lerato Khumalo", 2L, "Sipho Ndlovu", 3L, "Ayesha Patel", 5L, "Marlene Jacobs");

        FourPeople() {
            super(NAMES);
        }

        @Override
        public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
            return staffIds.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            id -> new StaffContact(
                                    id,
                                    NAMES.get(id),
                                    NAMES.get(id).split(" ")[0].toLowerCase(Locale.ROOT) + "@karoo.example",
                                    Locale.ENGLISH)));
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            if (role == Caller.SUPERVISOR) {
                return List.of(person(5));
            }
            return unitCode.equals("REPAIRS") ? List.of(person(2), person(3)) : List.of();
        }

        private static StaffPerson person(long id) {
            return new StaffPerson(id, NAMES.get(id), "XX");
        }
    }

    static final class OneNotice extends StakeholderQueries {
        @Override
        public List<StakeholderView> ofCase(long caseId) {
            return FIVE;
        }

        @Override
        public List<OutcomeNoticeView> noticesOf(long caseId) {
            return List.of(new OutcomeNoticeView(
                    "Your new set is in place.\nWe took the old one with us.",
                    ReportWay.TELEPHONE,
                    NOW,
                    1,
                    "Lerato Khumalo"));
        }
    }

    static final class OneMessage extends CorrespondenceQueries {
        @Override
        public List<MessageToCustomer> ofCase(long caseId) {
            return List.of(new MessageToCustomer(6, "", "I call you on Friday at 10.", "", 1, NOW));
        }
    }

    static final class TwoWords extends ProgressQueries {
        @Override
        public List<ProgressWordView> ofCase(long caseId) {
            return List.of(
                    new ProgressWordView(2, "An earlier word.", ReportWay.TELEPHONE, NOW, 1),
                    new ProgressWordView(3, "The part has come.", ReportWay.LETTER, NOW, 1));
        }
    }
}
