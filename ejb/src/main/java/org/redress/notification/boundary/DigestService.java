package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffContact;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Digest;
import org.redress.notification.domain.DigestRepository;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.servicelevel.domain.WorkingHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The summaries of the day for those who answer for others. */
@Stateless
public class DigestService {
    private static final Logger LOG = LoggerFactory.getLogger(DigestService.class);

    @Inject
    DigestRepository digests;

    @Inject
    FactsForDigests facts;

    @Inject
    Letters letters;

    @Inject
    OutboxRepository outbox;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /**
     * Writes to a supervisor or manager what was told about clocks since her last summary and which run out today, of the cases that she
     * may see; nothing when there is nothing, when she has no address, or when she had that of today. Source: R-065.
     */
    @Allows(SYSTEM)
    public void write(long staffId) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, hours.zone());
        Optional<Digest> last = digests.lastOf(staffId);
        StaffContact contact = staff.contacts(List.of(staffId)).get(staffId);
        if (contact == null
                || contact.email().isBlank()
                || last.filter(digest -> !digest.on().isBefore(today)).isPresent()) {
            return;
        }
        Instant since = last.map(Digest::reachesUntil).orElseGet(() -> hours.minusDays(now, 1));
        DigestNews news = actor.as(staff.actor(staffId), () -> facts.news(since, now));
        digests.add(new Digest(staffId, today, now, news.size()));
        if (news.size() > 0) {
            Addressee to = Addressee.staff(
                    staffId, contact.name(), contact.email(), contact.language().toLanguageTag());
            send(OutboxMessage.ofDay(
                    today, to, letters.write(LetterKind.DIGEST, to.language(), facts.of(news, to, today)), now));
        }
    }

    private void send(OutboxMessage message) {
        if (outbox.addOnce(message)) {
            LOG.info("RDR-NOT-105 summary of the day written message={}", message.id());
        }
    }
}
