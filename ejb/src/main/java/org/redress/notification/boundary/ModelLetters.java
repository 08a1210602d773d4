package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffContact;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.studio.domain.DraftHappened;
import org.redress.studio.domain.DraftNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whom it concerns what happened to a draft of models, in the transaction in which it does: those who may approve it that it
 * is offered, everything else those who drew it. Nobody is told what she did herself. Source: R-182.
 */
@ApplicationScoped
class ModelLetters {
    private static final Logger LOG = LoggerFactory.getLogger(ModelLetters.class);
    private static final List<Caller> MAY_APPROVE = List.of(Caller.PROCESS_OWNER, Caller.MANAGER, Caller.SUPERVISOR);

    @Inject
    StaffDirectory staff;

    @Inject
    FactsForModels facts;

    @Inject
    Letters letters;

    @Inject
    OutboxRepository outbox;

    void happened(@Observes DraftHappened happened) {
        staff.contacts(concerned(happened)).values().stream()
                .filter(contact -> !contact.email().isBlank())
                .forEach(contact -> write(happened, contact));
    }

    private Collection<Long> concerned(DraftHappened happened) {
        Stream<Long> all = happened.news() == DraftNews.OFFERED
                ? MAY_APPROVE.stream()
                        .flatMap(role -> staff.withRole(role).stream())
                        .map(StaffPerson::staffId)
                        .filter(staffId -> !happened.writers().contains(staffId))
                : happened.writers().stream();
        return all.filter(staffId -> !happened.by().equals(Optional.of(staffId)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void write(DraftHappened happened, StaffContact contact) {
        Addressee to = Addressee.staff(
                contact.staffId(),
                contact.name(),
                contact.email(),
                contact.language().toLanguageTag());
        LetterKind kind = kind(happened.news());
        Letter letter = letters.write(kind, to.language(), facts.of(happened, to));
        OutboxMessage message = OutboxMessage.ofModels(kind, happened.draft(), to, letter, happened.at());
        if (outbox.addOnce(message)) {
            LOG.info(
                    "RDR-NOT-107 news of models written message={} news={} draft={}",
                    message.id(),
                    happened.news().name().toLowerCase(Locale.ROOT),
                    happened.draft());
        }
    }

    private static LetterKind kind(DraftNews news) {
        return switch (news) {
            case OFFERED -> LetterKind.MODELS_OFFERED;
            case APPROVED -> LetterKind.MODELS_APPROVED;
            case DECLINED -> LetterKind.MODELS_DECLINED;
            case LIVE -> LetterKind.MODELS_LIVE;
            case NOT_LIVE -> LetterKind.MODELS_NOT_LIVE;
            case OVERTAKEN -> LetterKind.MODELS_OVERTAKEN;
        };
    }
}
