package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.notification.domain.LetterWords;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.ApprovalDecision;

/** What the letters about promises, and those to colleagues, mention. */
@ApplicationScoped
class FactsForColleagues {
    @Inject
    PromiseQueries promises;

    @Inject
    SolutionQueries solutions;

    @Inject
    WorkingHours hours;

    /** The promise the event names: what, by when, and by when it was before it was moved. */
    Map<String, String> promise(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        promiseOf(happened).ifPresent(promise -> {
            facts.put("promise", PromisedWords.of(promise, words));
            facts.put("promised", dayAndHour(promise.dueAt(), words));
            promise.before().ifPresent(before -> facts.put("before", dayAndHour(before, words)));
            promise.because().ifPresent(reason -> facts.put("reason", reason));
        });
        return facts;
    }

    /** How many files the customer sent, where the event says it. */
    Map<String, String> filesSent(CaseEventRecorded happened, LetterWords words) {
        String count = happened.event().payload().getOrDefault("count", "");
        return count.isEmpty()
                ? Map.of()
                : Map.of("files", count.equals("1") ? words.word("files.one") : words.word("files.many", count));
    }

    /** When the customer wrote of herself, where the event says that she did. */
    Map<String, String> wrote(CaseEventRecorded happened, LetterWords words) {
        return happened.event().kind() == CaseEventKind.CUSTOMER_CAME_AGAIN
                ? Map.of("wrote", dayAndHour(happened.event().occurredAt(), words))
                : Map.of();
    }

    /** When the customer next expects to hear. */
    Map<String, String> expected(long caseId, LetterWords words) {
        return promises.openOf(caseId).stream()
                .filter(PromiseView::tellsTheCustomer)
                .map(PromiseView::dueAt)
                .sorted()
                .findFirst()
                .map(at -> Map.of("nextHear", dayAndHour(at, words)))
                .orElse(Map.of());
    }

    /** Why a case was escalated, and when the customer next expects to hear. */
    Map<String, String> escalation(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> facts = new HashMap<>(expected(happened.event().caseId(), words));
        Optional.ofNullable(happened.event().payload().get("reason"))
                .ifPresent(reason -> facts.put("escalationReason", words.word("EscalationReason." + reason)));
        return facts;
    }

    /** What was decided about the latest proposal, and why. */
    Map<String, String> decision(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        List<SolutionDetails> all = solutions.ofCase(happened.event().caseId());
        all.get(all.size() - 1).latestProposal().ifPresent(proposal -> {
            proposal.decision().ifPresent(last -> facts.put("decision", words.of(inTheEnd(proposal, last.decision()))));
            String reasons = proposal.decisions().stream()
                    .flatMap(decision -> decision.reason().stream())
                    .collect(Collectors.joining("\n\n"));
            if (!reasons.isEmpty()) {
                facts.put("reason", reasons);
            }
        });
        return facts;
    }

    /** What the first of two changed and the second approved is changed. */
    private static ApprovalDecision inTheEnd(ProposalMade proposal, ApprovalDecision last) {
        boolean changed = proposal.decisions().stream()
                .anyMatch(decision -> decision.changedTo().isPresent());
        return last.goesAhead() && changed ? ApprovalDecision.CHANGED : last;
    }

    private Optional<PromiseView> promiseOf(CaseEventRecorded happened) {
        String named = happened.event().payload().getOrDefault("promise", "");
        return promises.ofCase(happened.event().caseId()).stream()
                .filter(promise -> named.equals(Long.toString(promise.promiseId())))
                .findFirst();
    }

    private String dayAndHour(Instant moment, LetterWords words) {
        return words.dayAndHour(moment.atZone(hours.zone()));
    }
}
