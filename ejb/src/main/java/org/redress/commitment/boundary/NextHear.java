package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromisePolicy;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * That the customer knows when she next hears from us, whatever becomes of her case. Not a door: the doors of this and of
 * later features call it once they have asked for the right. Source.
 */
@ApplicationScoped
public class NextHear {
    private static final Duration SOON = Duration.ofHours(4);

    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    @Inject
    ContactWindow window;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /**
     * Promises it, and answers the id of the promise.
     *
     * @param staffId the staff member she hears from, who keeps it
     * @throws org.redress.commitment.domain.TimeHasPassed when the time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    public long promise(long caseId, long staffId, NextContact contact) {
        Instant now = clock.instant();
        Instant dueAt = new PromisePolicy(window).moment(contact.when(), contact.method(), contact.suits(), now);
        NewPromise promised =
                new NewPromise(PromiseKind.NEXT_CONTACT, contact.about(), contact.method(), dueAt, staffId, now);
        return book.make(caseId, promised).id();
    }

    /**
     * Promises what is promised in a letter, which asks her whether the time suits. Answers the id of the promise.
     *
     * @param staffId the staff member who writes, who keeps it
     * @throws org.redress.commitment.domain.TimeHasPassed when the time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     */
    public long promiseInWriting(long caseId, long staffId, WrittenPromise written) {
        return promise(caseId, staffId, new NextContact(written.when(), written.method(), written.about(), true));
    }

    /**
     * Promises that she hears from us within four working hours, at the first time after that when she may be reached: she
     * has said something by her own link, and nobody of us was there to say when. Nothing is promised twice: a contact that is
     * due by then is enough.
     *
     * @param staffId the staff member she hears from, who keeps it
     */
    public void promiseSoon(long caseId, long staffId, ContactMethod method) {
        Instant now = clock.instant();
        Instant dueAt = window.nextGoodTime(method, hours.plus(now, SOON));
        if (promises.ofCase(caseId).stream().noneMatch(promise -> isContactBy(promise, dueAt))) {
            book.make(caseId, new NewPromise(PromiseKind.NEXT_CONTACT, "", method, dueAt, staffId, now));
        }
    }

    /**
     * Returns where somebody says when, or another open promise tells her.
     *
     * @throws NextHearMissing when nothing tells her once that one is done
     */
    void requireKnownBeside(Promise done, Optional<NextContact> said) {
        if (said.isEmpty()
                && promises.ofCase(done.caseId()).stream()
                        .noneMatch(promise -> isKnownBy(promise) && !promise.equals(done))) {
            throw new NextHearMissing();
        }
    }

    /**
     * Promises it where somebody says when; that may be left out only while an open promise tells her.
     *
     * @throws NextHearMissing when nothing tells her
     */
    public void promiseUnlessKnown(long caseId, long staffId, Optional<NextContact> said) {
        if (said.isEmpty() && promises.ofCase(caseId).stream().noneMatch(NextHear::isKnownBy)) {
            throw new NextHearMissing();
        }
        said.ifPresent(contact -> promise(caseId, staffId, contact));
    }

    private static boolean isContactBy(Promise promise, Instant dueAt) {
        return promise.isOpen()
                && promise.kind() == PromiseKind.NEXT_CONTACT
                && !promise.dueAt().isAfter(dueAt);
    }

    /** A step that is done without telling her says nothing of when she hears. */
    private static boolean isKnownBy(Promise promise) {
        return promise.isOpen() && promise.tellsTheCustomer();
    }
}
