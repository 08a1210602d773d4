package org.redress.customer.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.SensitiveAct;
import org.redress.customer.domain.SensitiveDeed;
import org.redress.customer.domain.SensitiveKeptTooLong;
import org.redress.customer.domain.SensitiveKind;
import org.redress.customer.domain.SensitiveNote;
import org.redress.customer.domain.SensitiveNoteRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;

/**
 * Opens, records and deletes sensitive information of customers. Opening it is written down like a change: there is no way to
 * read it without. It is in no other answer, no index and no event. Source.
 */
@Stateless
public class SensitiveNoteService {
    private static final int ACTS_AT_MOST = 50;

    @Inject
    SensitiveNoteRepository notes;

    @Inject
    CustomerRepository customers;

    @Inject
    CustomerSettings settings;

    @Inject
    SensitiveRight right;

    @Inject
    SensitiveTerm term;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Opens what is kept of a customer, of the kinds that this site keeps and as long as it is not over, and writes down who did,
     * whether or not there was anything.
     *
     * @throws SensitiveNotOpen when the acting person has no right to it
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR})
    public SensitiveFile open(long customerId) {
        requireOpen(customerId);
        note(customerId, SensitiveDeed.OPENED);
        Set<SensitiveKind> kinds = settings.sensitiveKinds();
        List<SensitiveFile.Line> lines = notes.ofCustomer(customerId, term.today()).stream()
                .filter(each -> kinds.contains(each.kind()))
                .map(SensitiveFile.Line::of)
                .toList();
        List<SensitiveFile.Act> acts = notes.actsOf(customerId, ACTS_AT_MOST).stream()
                .map(SensitiveFile.Act::of)
                .toList();
        return new SensitiveFile(lines, acts);
    }

    /**
     * Notes something that has to be known to help her, with the reason and its last day.
     *
     * @throws SensitiveNotOpen when the acting person has no right to it
     * @throws CustomerNotFound when nobody has that number
     * @throws SensitiveKindNotKept when this site keeps none of that kind
     * @throws SensitiveKeptTooLong when the last day is over, or too far off
     */
    @Allows({AGENT, SUPERVISOR})
    public void record(@Valid RecordSensitiveNote command) {
        requireOpen(command.customerId());
        if (!settings.sensitiveKinds().contains(command.kind())) {
            throw new SensitiveKindNotKept();
        }
        term.require(command.keptUntil());
        notes.add(new SensitiveNote(
                command.customerId(),
                command.kind(),
                command.sensitiveWords(),
                command.sensitiveReason(),
                command.keptUntil(),
                actor.staff().staffId(),
                clock.instant()));
        note(command.customerId(), SensitiveDeed.RECORDED);
    }

    /**
     * Deletes one note for good.
     *
     * @throws SensitiveNotOpen when the acting person has no right to it
     * @throws CustomerNotFound when nobody has that number
     * @throws SensitiveNoteGone when the customer has no such note
     */
    @Allows({AGENT, SUPERVISOR})
    public void delete(long customerId, long noteId) {
        requireOpen(customerId);
        SensitiveNote gone = notes.ofCustomer(customerId, noteId, term.today()).orElseThrow(SensitiveNoteGone::new);
        notes.remove(gone);
        note(customerId, SensitiveDeed.DELETED);
    }

    /** Deletes whatever is over; how many it were. */
    @Allows(SYSTEM)
    public int expire() {
        List<SensitiveNote> over = notes.overOn(term.today());
        over.forEach(each -> {
            notes.remove(each);
            note(each.customerId(), SensitiveDeed.EXPIRED);
        });
        return over.size();
    }

    private void requireOpen(long customerId) {
        right.require(customerId);
        if (customers.byId(customerId).isEmpty()) {
            throw new CustomerNotFound();
        }
    }

    private void note(long customerId, SensitiveDeed deed) {
        notes.add(new SensitiveAct(customerId, deed, actor.get().reference(), clock.instant()));
    }
}
