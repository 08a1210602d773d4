package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ClosureView;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Question;
import org.redress.correspondence.boundary.CorrespondenceQueries;
import org.redress.notification.domain.LetterWords;
import org.redress.progress.boundary.ProgressQueries;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.stakeholder.boundary.StakeholderQueries;

/** What the letters to a customer mention. */
@ApplicationScoped
class FactsForCustomers {
    @Inject
    CommitmentQueries commitments;

    @Inject
    PromiseQueries promises;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    ClosureQueries closures;

    @Inject
    ProgressQueries told;

    @Inject
    CorrespondenceQueries written;

    @Inject
    ComplaintQueries complaints;

    @Inject
    WorkingHours hours;

    /** When she next hears after her case was registered, or opened again. */
    Map<String, String> registered(long caseId, LetterWords words) {
        return earliest(promises.openOf(caseId), PromiseKind.FIRST_ANSWER)
                .map(at -> Map.of("nextHear", dayAndHour(at, words)))
                .orElse(Map.of());
    }

    /** The solution, the steps, the promises, and how often she hears. */
    Map<String, String> agreed(long caseId, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        List<CommitmentDetails> all = commitments.ofCase(caseId);
        Optional<CommitmentDetails> latest = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        latest.flatMap(CommitmentDetails::agreedOption).ifPresent(option -> facts.put("solution", option.title()));
        latest.flatMap(CommitmentDetails::agreedRound)
                .ifPresent(round -> facts.put(
                        "steps",
                        round.steps().stream().map(step -> step(step, words)).collect(Collectors.joining("\n"))));
        latest.flatMap(CommitmentDetails::agreedRound)
                .flatMap(CommitmentDetails.Round::newsEveryDays)
                .ifPresent(days -> facts.put("newsEvery", every(days, words)));
        List<PromiseView> open = promises.openOf(caseId);
        earliest(open, PromiseKind.RESOLUTION).ifPresent(at -> facts.put("promised", dayAndHour(at, words)));
        earliest(open, PromiseKind.NEXT_CONTACT).ifPresent(at -> facts.put("nextHear", dayAndHour(at, words)));
        open.stream()
                .filter(promise -> promise.kind() == PromiseKind.RESOLUTION)
                .flatMap(promise -> promise.because().stream())
                .findFirst()
                .ifPresent(reason -> facts.put("laterBecause", reason));
        return facts;
    }

    /** What she was told of the outcome last, and when; nothing when she was not told yet. */
    Map<String, String> outcome(long caseId, LetterWords words) {
        return stakeholders.noticesOf(caseId).stream()
                .reduce((earlier, later) -> later)
                .map(last -> Map.of("outcome", last.words(), "toldOn", dayAndHour(last.toldAt(), words)))
                .orElse(Map.of());
    }

    /** What whoever keeps her informed wrote to her; nothing while it is being written. */
    Map<String, String> progressWord(CaseEventRecorded happened) {
        String id = happened.event().payload().getOrDefault("word", "");
        return told.ofCase(happened.event().caseId()).stream()
                .filter(word -> String.valueOf(word.wordId()).equals(id))
                .findFirst()
                .map(word -> Map.of("word", word.words()))
                .orElse(Map.of());
    }

    /** What somebody wrote to her of her own accord, and where it promises something, the question whether that suits her. */
    Map<String, String> message(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> payload = happened.event().payload();
        Map<String, String> facts = new HashMap<>();
        written.ofCase(happened.event().caseId()).stream()
                .filter(message -> String.valueOf(message.messageId()).equals(payload.get("message")))
                .forEach(message -> facts.put("word", message.words()));
        if (!payload.getOrDefault("promises", "0").equals("0")) {
            facts.put("suits", words.word("promised.suits"));
        }
        return facts;
    }

    /** Until when we wait for her answer, where the event says it. */
    Map<String, String> openUntil(CaseEventRecorded happened, LetterWords words) {
        return Optional.ofNullable(happened.event().payload().get("openUntil"))
                .map(until -> Map.of("openUntil", dayAndHour(Instant.parse(until), words)))
                .orElse(Map.of());
    }

    /** What she was asked and has not answered. */
    Map<String, String> question(long caseId) {
        return Map.of(
                "question",
                complaints.questions(caseId).stream()
                        .filter(Question::open)
                        .map(Question::question)
                        .collect(Collectors.joining("\n\n")));
    }

    /** What the other one of her two cases is called. */
    Map<String, String> other(CaseEventRecorded happened) {
        long other = happened.event().otherCase().orElse(0);
        return Optional.ofNullable(complaints.references(List.of(other)).get(other))
                .map(reference -> Map.of("other", reference))
                .orElse(Map.of());
    }

    /** What she was told when her case ended. */
    Map<String, String> answer(long caseId) {
        List<ClosureView> ends = closures.closuresOf(caseId);
        return Map.of("answer", ends.get(ends.size() - 1).actions());
    }

    private String step(CommitmentDetails.Step step, LetterWords words) {
        return words.word("step", step.who(), step.what(), dayAndHour(step.deadline(), words));
    }

    private static String every(int operatingDays, LetterWords words) {
        return operatingDays == 1 ? words.word("every.day") : words.word("every.days", String.valueOf(operatingDays));
    }

    private static Optional<Instant> earliest(List<PromiseView> open, PromiseKind kind) {
        return open.stream()
                .filter(promise -> promise.kind() == kind)
                .map(PromiseView::dueAt)
                .min(Comparator.naturalOrder());
    }

    private String dayAndHour(Instant moment, LetterWords words) {
        return words.dayAndHour(moment.atZone(hours.zone()));
    }
}
