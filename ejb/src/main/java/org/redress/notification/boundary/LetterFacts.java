package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.RecipientKind;
import org.redress.notification.domain.Salutation;
import org.redress.selfservice.boundary.LinkLetters;
import org.redress.shared.Installation;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Gathers what a letter mentions, in the words of its language. What is not known is absent. What a case is called may tell who
 * the customer is, in her own words: those who help with it do not read it. Source: R-017.
 */
@ApplicationScoped
class LetterFacts {
    @Inject
    Letters letters;

    @Inject
    FactsForCustomers forCustomers;

    @Inject
    FactsForColleagues forColleagues;

    @Inject
    FactsForClocks forClocks;

    @Inject
    FactsForVisits forVisits;

    @Inject
    FactsForHandOvers forHandOvers;

    @Inject
    ProgressNews progress;

    @Inject
    FactsForStakeholders forStakeholders;

    @Inject
    FactsForParticipants forParticipants;

    @Inject
    StaffDirectory staff;

    @Inject
    LetterSettings settings;

    @Inject
    Installation installation;

    @Inject
    LinkLetters links;

    /** The facts by the names the templates use. */
    Map<String, String> of(LetterKind kind, CaseEventRecorded happened, CaseDetails details, Addressee to) {
        LetterWords words = letters.words(to.language());
        Map<String, String> facts = new HashMap<>(common(happened, details, to, words));
        switch (kind) {
            case ACKNOWLEDGEMENT, RECEIPT, REOPENING -> facts.putAll(forCustomers.registered(details.caseId(), words));
            case PLAN -> facts.putAll(forCustomers.agreed(details.caseId(), words));
            case PROGRESS -> facts.putAll(progress.facts(details.caseId(), happened.sequence(), words));
            case PROGRESS_WORD -> {
                facts.putAll(progress.facts(details.caseId(), happened.sequence(), words));
                facts.putAll(forCustomers.progressWord(happened));
            }
            case MESSAGE -> {
                facts.putAll(forCustomers.agreed(details.caseId(), words));
                facts.putAll(forColleagues.expected(details.caseId(), words));
                facts.putAll(forCustomers.message(happened, words));
            }
            case OUTCOME, FOLLOW_UP -> facts.putAll(forCustomers.outcome(details.caseId(), words));
            case REMINDER_TO_CONFIRM -> {
                facts.putAll(forCustomers.outcome(details.caseId(), words));
                facts.putAll(forCustomers.openUntil(happened, words));
            }
            case CLOSING, CLOSING_UNANSWERED -> facts.remove("title");
            case QUESTION_REMINDER -> facts.putAll(forCustomers.question(details.caseId()));
            case ANSWER, FIRST_CONTACT -> facts.putAll(forCustomers.answer(details.caseId()));
            case PROMISE_DUE, PROMISE_BROKEN -> facts.putAll(forColleagues.promise(happened, words));
            case NEW_TIME -> {
                facts.putAll(forColleagues.promise(happened, words));
                facts.putAll(NewTimeWords.of(happened, facts.getOrDefault("reason", ""), words));
            }
            case CUSTOMER_ACTED -> {
                facts.putAll(forColleagues.promise(happened, words));
                facts.putAll(forColleagues.filesSent(happened, words));
                facts.putAll(forColleagues.wrote(happened, words));
            }
            case NOTHING_NEW, NOT_REACHED -> {
                facts.putAll(forColleagues.promise(happened, words));
                facts.putAll(forColleagues.expected(details.caseId(), words));
            }
            case RESPONSIBILITY_ASSIGNED, RESPONSIBILITY_REFUSED, NEWS_OWED ->
                facts.putAll(forColleagues.expected(details.caseId(), words));
            case ESCALATED, ESCALATION_OPEN, ESCALATION_SETTLED ->
                facts.putAll(forColleagues.escalation(happened, words));
            case CLOCK_WARNING, SERVICE_LEVEL_BREACH -> facts.putAll(forClocks.of(happened, words));
            case APPROVAL_DECIDED -> facts.putAll(forColleagues.decision(happened, words));
            case CONCERNED -> facts.putAll(forStakeholders.report(happened, details, words));
            case PARTICIPANT_REQUEST, PARTICIPANT_REMINDER, PARTICIPANT_RELEASE, PARTICIPANT_ANSWERED ->
                facts.putAll(forParticipants.of(happened, details, words));
            case PARTICIPANT_LATE -> {
                facts.putAll(forParticipants.of(happened, details, words));
                facts.putAll(forParticipants.delay(happened, words));
                facts.putAll(forColleagues.expected(details.caseId(), words));
            }
            case DELAY -> {
                facts.putAll(forParticipants.delay(happened, words));
                facts.putAll(forColleagues.expected(details.caseId(), words));
            }
            case PRAISE -> facts.put("words", details.customerWords());
            case VISIT_APPOINTMENT, VISIT_CANCELLED, VISIT_AHEAD -> facts.putAll(forVisits.visit(happened, words));
            case VISIT_OFF -> facts.putAll(forVisits.off(happened, words));
            case REFERRAL -> facts.putAll(forHandOvers.referral(happened, words));
            case CASES_MERGED, CASES_PARTED -> {
                facts.putAll(forCustomers.other(happened));
                facts.putAll(forColleagues.expected(details.caseId(), words));
            }
            case STAND_IN -> facts.putAll(forHandOvers.of(happened, words));
            case WORK_ASSIGNED, TAKES_LONGER -> {}
            case DIGEST,
                    MODELS_OFFERED,
                    MODELS_APPROVED,
                    MODELS_DECLINED,
                    MODELS_LIVE,
                    MODELS_NOT_LIVE,
                    MODELS_OVERTAKEN -> throw new IllegalStateException("it is about no single case");
        }
        return facts;
    }

    private Map<String, String> common(
            CaseEventRecorded happened, CaseDetails details, Addressee to, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        facts.put("salutation", salutation(details.customer().particulars(), to, words));
        facts.put("reference", details.reference());
        facts.put("kind", words.of(details.summary().kind()));
        facts.put("handler", handler(details).orElse(words.word("desk")));
        facts.put("organisation", settings.organisation());
        facts.put("by", actorOf(happened).orElse(settings.organisation()));
        if (to.carrier() == Carrier.MAIL) {
            to.kind().linkHolder().ifPresent(holder -> facts.put("page", links.placeFor(holder)));
        }
        if (to.kind() == RecipientKind.STAFF || to.kind() == RecipientKind.CUSTOMER) {
            facts.put("title", details.summary().title());
        }
        if (to.kind() == RecipientKind.STAFF) {
            facts.put("link", installation.baseUrl() + "/complaint/case.xhtml?id=" + details.caseId());
        }
        return facts;
    }

    private static String salutation(Particulars customer, Addressee to, LetterWords words) {
        if (to.kind() == RecipientKind.CUSTOMER) {
            return new Salutation(customer.title(), customer.firstName(), customer.lastName()).in(words);
        }
        return isOffice(to, words) ? words.word("greeting.office") : words.word("greeting.colleague", to.name());
    }

    /** Whether nobody is known there by name. */
    private static boolean isOffice(Addressee to, LetterWords words) {
        return Stream.of(StakeholderRole.values()).map(words::of).anyMatch(to.name()::equals);
    }

    private Optional<String> handler(CaseDetails details) {
        return details.summary()
                .owners()
                .actual()
                .or(() -> details.summary().owners().perceived())
                .flatMap(this::nameOf);
    }

    private Optional<String> actorOf(CaseEventRecorded happened) {
        String actor = happened.actorReference();
        return actor.startsWith("staff:")
                ? nameOf(Long.parseLong(actor.substring("staff:".length())))
                : Optional.empty();
    }

    private Optional<String> nameOf(long staffId) {
        return Optional.ofNullable(staff.names(List.of(staffId)).get(staffId));
    }
}
