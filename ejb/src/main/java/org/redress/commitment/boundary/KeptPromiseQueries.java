package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.WordGiver;
import org.redress.commitment.domain.WordSearch;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;

/**
 * What was promised in a month, and what became of it: the words that were given between its first and its last moment, in the
 * zone of the house. The acting person's view counts: cases that she may not see are in no figure. Source.
 */
@Stateless
public class KeptPromiseQueries {
    @Inject
    WordSearch search;

    @Inject
    WordsOfSuppliers suppliers;

    @Inject
    ContactWindow window;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What the acting person promised herself. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public KeptPromises mine(YearMonth month) {
        return read(
                month,
                WordGiver.PERSON,
                search.given(
                        begin(month),
                        begin(month.plusMonths(1)),
                        Optional.of(actor.staff().staffId())));
    }

    /** What everybody promised, by person or by team, or by when suppliers and departments said that they have it. */
    @Allows({SUPERVISOR, MANAGER})
    public KeptPromises of(WordGiver by, YearMonth month) {
        Instant from = begin(month);
        Instant until = begin(month.plusMonths(1));
        return read(
                month,
                by,
                by == WordGiver.SUPPLIER ? suppliers.given(from, until) : search.given(from, until, Optional.empty()));
    }

    private KeptPromises read(YearMonth month, WordGiver by, List<GivenWord> words) {
        Instant now = clock.instant();
        return new KeptPromises(month, by, begin(month.plusMonths(1)).isAfter(now), now, words);
    }

    private Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(window.zone()).toInstant();
    }
}
