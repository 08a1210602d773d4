package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.check.boundary.CheckQueries;
import org.redress.check.boundary.CheckView;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ClosureView;
import org.redress.closure.boundary.ConfirmationView;
import org.redress.closure.boundary.SilenceView;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.AttachmentView;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Note;
import org.redress.complaint.boundary.Question;
import org.redress.conversation.boundary.ConversationQueries;
import org.redress.conversation.boundary.ConversationView;
import org.redress.correspondence.boundary.CorrespondenceQueries;
import org.redress.correspondence.boundary.MessageToCustomer;
import org.redress.handover.boundary.HandoverQueries;
import org.redress.handover.boundary.HandoverView;
import org.redress.operations.boundary.IncidentQueries;
import org.redress.operations.boundary.RepairView;
import org.redress.progress.boundary.ProgressQueries;
import org.redress.progress.boundary.ProgressWordView;
import org.redress.recovery.boundary.FollowUpQueries;
import org.redress.recovery.boundary.FollowUpView;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.related.boundary.RelatedCases;
import org.redress.relationship.boundary.RelationshipQueries;
import org.redress.servicelevel.boundary.ClockCorrectionQueries;
import org.redress.servicelevel.boundary.ClockCorrectionView;
import org.redress.servicelevel.boundary.ForceMajeureQueries;
import org.redress.servicelevel.boundary.ForceMajeureView;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.Decision;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;

/**
 * What was written down with an event of the case: a note, a question, why somebody decided, what the customer answered. Events carry ids only;
 * whoever does not work on cases reads none of it. Source.
 */
@RequestScoped
class CaseWords {
    @Inject
    ComplaintQueries complaints;

    @Inject
    ClosureQueries closures;

    @Inject
    SolutionQueries solutions;

    @Inject
    ProgressQueries progress;

    @Inject
    CorrespondenceQueries correspondence;

    @Inject
    FollowUpQueries followUps;

    @Inject
    CheckQueries checks;

    @Inject
    CheckWords checkWords;

    @Inject
    IncidentQueries incidents;

    @Inject
    HandoverQueries handovers;

    @Inject
    VisitQueries visits;

    @Inject
    ForceMajeureQueries forceMajeure;

    @Inject
    ClockCorrectionQueries corrections;

    @Inject
    RelatedCaseQueries related;

    @Inject
    ConversationQueries conversations;

    @Inject
    RelationshipQueries relationships;

    @Inject
    AttachmentService attachments;

    @Inject
    AgreedWords agreed;

    @Inject
    Messages messages;

    @Inject
    Me me;

    private final Map<Long, Map<String, String>> ours = new HashMap<>();
    private final Map<Long, Map<String, String>> customers = new HashMap<>();
    private final Map<Long, Map<String, String>> files = new HashMap<>();

    /** Our words; empty when there are none. */
    String ours(long caseId, TimelineEntry entry) {
        return ours.computeIfAbsent(caseId, id -> me.isHandling() ? readOurs(id) : Map.of())
                .getOrDefault(keyOfOurs(entry), "");
    }

    private static String keyOfOurs(TimelineEntry entry) {
        Map<String, String> payload = entry.payload();
        return switch (entry.kind()) {
            case STEP_RETRIED, FACT_CORRECTED, STEP_SKIPPED -> "repair " + payload.get("repair");
            case HANDED_OVER -> "offered " + payload.get("handover");
            case HANDOVER_RETURNED, HANDOVER_WITHDRAWN -> "handover " + payload.get("handover");
            case VISIT_ARRANGED -> "arranged " + payload.get("visit");
            case VISIT_HELD, VISIT_CANCELLED -> "visit " + payload.get("visit");
            case FORCE_MAJEURE_BEGAN, FORCE_MAJEURE_ENDED -> entry.kind() + " " + payload.get("interruption");
            case CLOCK_CORRECTED ->
                (payload.containsKey("takenBack") ? "taken back " : "corrected ") + payload.get("correction");
            case CONTACT_NOTED -> "contact " + payload.get("contact");
            case RESTATEMENT_CORRECTED -> "before " + payload.get("note");
            case RECORD_COMPLETED -> AgreedWords.RECORD;
            case PLAN_AGREED -> AgreedWords.plan(payload.getOrDefault("commitment", "1"), payload.get("round"));
            case SOLUTION_APPLIED -> "applied " + payload.getOrDefault("solution", "1");
            case CHECK_COMPLETED -> "check " + payload.get("check");
            case INFORMATION_REQUESTED -> "enquiry " + payload.get("enquiry");
            case SOLUTION_APPROVED_FIRST,
                    SOLUTION_CHANGED_FIRST,
                    SOLUTION_APPROVED,
                    SOLUTION_CHANGED,
                    SOLUTION_REFUSED,
                    SOLUTION_RETURNED ->
                decisionOn(payload.get("solution"), payload.get("proposal"), payload.getOrDefault("stage", "1"));
            case ENQUIRY_ANSWERED, REQUEST_GRANTED, REQUEST_DECLINED, CUSTOMER_THANKED ->
                "closure " + payload.get("closure");
            case SOLUTION_FAILED -> "failure of " + payload.get("solution");
            case STAYS_SOLVED -> "follow-up " + payload.get("followUp");
            case CASES_LINKED -> "link " + payload.get("link");
            case CASE_TAKEN_IN -> "taken in " + payload.get("case");
            case REOPENED, CUSTOMER_CAME_AGAIN -> "";
            case CONVERSATION_NOTED -> "conversation " + payload.get("conversation");
            case PROGRESS_TOLD, PROGRESS_WRITTEN -> "word " + payload.get("word");
            case CUSTOMER_WRITTEN -> "message " + payload.get("message");
            case SILENCE_REVIEWED -> "silence " + payload.get("silence");
            default -> "note " + payload.get("note");
        };
    }

    /** Before two could approve there was only one stage, and nothing said so. */
    private static String decisionOn(@Nullable Object solution, @Nullable Object proposal, Object stage) {
        return "decision " + solution + "." + proposal + "." + stage;
    }

    /** What the file that was added is called. */
    String file(long caseId, TimelineEntry entry) {
        return files.computeIfAbsent(caseId, id -> me.isHandling() ? readFiles(id) : Map.of())
                .getOrDefault(entry.payload().get("attachment"), "");
    }

    private Map<String, String> readFiles(long caseId) {
        return attachments.list(caseId).stream()
                .collect(Collectors.toMap(file -> String.valueOf(file.attachmentId()), AttachmentView::fileName));
    }

    /** The words of the customer, verbatim; empty when there are none. */
    String customers(long caseId, TimelineEntry entry) {
        Map<String, String> said =
                customers.computeIfAbsent(caseId, id -> me.isHandling() ? readCustomers(id) : Map.of());
        String answered = entry.kind() == CaseEventKind.CUSTOMER_ANSWERED
                ? said.getOrDefault("enquiry " + entry.payload().get("enquiry"), "")
                : entry.kind() == CaseEventKind.REOPENED || entry.kind() == CaseEventKind.CUSTOMER_CAME_AGAIN
                        ? said.getOrDefault("note " + entry.payload().get("note"), "")
                        : "";
        if (entry.kind() == CaseEventKind.STAYS_SOLVED) {
            return said.getOrDefault("follow-up " + entry.payload().get("followUp"), "");
        }
        return said.getOrDefault("confirmation " + entry.payload().get("confirmation"), answered);
    }

    private Map<String, String> readOurs(long caseId) {
        Map<String, String> words = new HashMap<>();
        for (Note note : complaints.notes(caseId)) {
            words.put("note " + note.noteId(), note.text());
            words.put("before " + note.noteId(), messages.text("case.restated.before", note.text()));
        }
        relationships.saidAbout(caseId).forEach((contact, said) -> words.put("contact " + contact, said));
        words.putAll(agreed.of(caseId));
        for (Question question : complaints.questions(caseId)) {
            words.put("enquiry " + question.enquiryId(), question.question());
        }
        for (CheckView check : checks.ofCase(caseId)) {
            words.put("check " + check.checkId(), checkWords.of(check));
        }
        for (RepairView repair : incidents.repairsOf(caseId)) {
            words.put("repair " + repair.repairId(), done(repair));
        }
        for (VisitView visit : visits.ofCase(caseId)) {
            words.put("arranged " + visit.visitId(), visit.reason());
            words.put("visit " + visit.visitId(), said(visit));
        }
        for (HandoverView handover : handovers.ofCase(caseId)) {
            words.put("offered " + handover.handoverId(), handover.words().wanted());
            handover.endedBecause().ifPresent(why -> words.put("handover " + handover.handoverId(), why));
        }
        for (ConversationView held : conversations.ofCase(caseId)) {
            words.put("conversation " + held.conversationId(), spoken(held));
        }
        readClocks(caseId, words);
        readRelated(caseId, words);
        for (ClosureView end : closures.closuresOf(caseId)) {
            words.put("closure " + end.closureId(), end.actions());
        }
        for (ProgressWordView word : progress.ofCase(caseId)) {
            words.put("word " + word.wordId(), word.words());
        }
        for (MessageToCustomer message : correspondence.ofCase(caseId)) {
            words.put("message " + message.messageId(), message.words());
        }
        for (SilenceView silence : closures.silencesOf(caseId)) {
            words.put("silence " + silence.silenceId(), silence.reviewNote());
        }
        for (FollowUpView followUp : followUps.ofCase(caseId)) {
            followUp.contentment()
                    .ifPresent(told -> words.put(
                            "follow-up " + followUp.followUpId(),
                            Stream.of(told.fixedForGood(), told.interest())
                                    .filter(said -> !said.isEmpty())
                                    .collect(Collectors.joining("\n\n"))));
        }
        for (SolutionDetails solution : solutions.ofCase(caseId)) {
            words.put("applied " + solution.number(), agreed.done(solution));
            solution.failedBecause().ifPresent(why -> words.put("failure of " + solution.number(), why));
            for (ProposalMade proposal : solution.proposals()) {
                for (Decision decision : proposal.decisions()) {
                    String key = decisionOn(solution.number(), proposal.number(), decision.stage());
                    decision.reason().ifPresent(reason -> words.put(key, reason));
                }
            }
        }
        return words;
    }

    private void readRelated(long caseId, Map<String, String> words) {
        RelatedCases cases = related.ofCase(caseId);
        cases.links().forEach(link -> words.put("link " + link.linkId(), link.reason()));
        cases.takenIn().forEach(merged -> words.put("taken in " + merged.caseId(), merged.reason()));
    }

    private void readClocks(long caseId, Map<String, String> words) {
        for (ForceMajeureView stopped : forceMajeure.ofCase(caseId)) {
            words.put(
                    CaseEventKind.FORCE_MAJEURE_BEGAN + " " + stopped.forceMajeureId(),
                    stopped.cause() + "\n\n" + stopped.reason());
            stopped.endReason()
                    .ifPresent(
                            why -> words.put(CaseEventKind.FORCE_MAJEURE_ENDED + " " + stopped.forceMajeureId(), why));
        }
        for (ClockCorrectionView correction : corrections.ofCase(caseId)) {
            words.put("corrected " + correction.correctionId(), correction.reason());
            correction.takenBackReason().ifPresent(why -> words.put("taken back " + correction.correctionId(), why));
        }
    }

    /** What was asked with its answers, and the steps of the script; how she felt stands elsewhere. */
    private String spoken(ConversationView held) {
        String steps = held.steps().stream()
                .sorted()
                .map(step -> messages.get("words.ScriptStep." + step))
                .collect(Collectors.joining(", "));
        Stream<String> asked = held.questions().stream()
                .map(each -> each.answer().isEmpty()
                        ? each.question()
                        : messages.text("conversation.answered", each.question(), each.answer()));
        return Stream.concat(asked, Stream.of(steps).filter(gone -> !gone.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    private String said(VisitView visit) {
        String outcome = visit.outcome().orElse("");
        return visit.agreed()
                .map(agreed -> messages.text("case.visit.agreed", outcome, agreed))
                .orElse(outcome);
    }

    private String done(RepairView repair) {
        return switch (repair.kind()) {
            case RETRIED -> repair.elementName();
            case CORRECTED ->
                messages.text("case.repair.corrected", repair.elementName(), repair.fact(), repair.value());
            case SKIPPED -> messages.text("case.repair.skipped", repair.elementName(), repair.reason());
        };
    }

    private Map<String, String> readCustomers(long caseId) {
        Map<String, String> words = new HashMap<>();
        for (Note note : complaints.notes(caseId)) {
            words.put("note " + note.noteId(), note.text());
        }
        for (Question question : complaints.questions(caseId)) {
            question.answer().ifPresent(answer -> words.put("enquiry " + question.enquiryId(), answer));
        }
        for (FollowUpView followUp : followUps.ofCase(caseId)) {
            followUp.answer().ifPresent(answer -> words.put("follow-up " + followUp.followUpId(), answer.words()));
        }
        for (ConfirmationView confirmation : closures.confirmationsOf(caseId)) {
            words.put("confirmation " + confirmation.confirmationId(), confirmation.words());
        }
        return words;
    }
}
