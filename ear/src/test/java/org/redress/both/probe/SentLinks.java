package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.redress.selfservice.boundary.LinkLetters;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;

/** Sends links into cases, in letters that nobody reads. */
@Stateless
public class SentLinks {
    private static final AtomicLong LETTERS = new AtomicLong(-1_000_000);
    private static final long CUSTOMER = 1;

    @Inject
    LinkLetters letters;

    @Inject
    AccessLinkRepository links;

    /** The number of a link of the customer into that case. */
    public long into(long caseId) {
        long letter = LETTERS.getAndDecrement();
        letters.fill(letters.placeFor(LinkHolder.CUSTOMER), new LinkFor(caseId, LinkHolder.CUSTOMER, CUSTOMER), letter);
        return links.ofMessage(letter).orElseThrow().id();
    }
}
