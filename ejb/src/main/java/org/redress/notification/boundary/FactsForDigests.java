package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.Letters;
import org.redress.servicelevel.boundary.CaseTimes;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.alarm.ClockNews;
import org.redress.shared.Installation;

/**
 * What the summary of a day mentions: of managers all cases that they may see, of supervisors those of their teams among them. A case is
 * named by its reference alone. Source.
 */
@ApplicationScoped
class FactsForDigests {
    /** So many clocks are looked at; a morning with more is one for the work list. */
    static final int LOOKED_AT = 500;

    /** So many lines has a part of a summary. */
    static final int LINES = 30;

    @Inject
    CaseTimes times;

    @Inject
    ComplaintQueries complaints;

    @Inject
    FactsForClocks clocks;

    @Inject
    Letters letters;

    @Inject
    LetterSettings settings;

    @Inject
    Installation installation;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    /** What there is to tell the acting person. */
    DigestNews news(Instant since, Instant now) {
        List<ClockNews> told = times.toldBetween(since, now, LOOKED_AT);
        List<ClockNews> due = times.dueBetween(now, hours.endOfDayAfter(now), LOOKED_AT);
        Map<Long, String> hers = hers(Stream.concat(told.stream(), due.stream())
                .map(ClockNews::caseId)
                .distinct()
                .toList());
        return new DigestNews(
                only(told, hers, news -> news.stage().isBreach() && news.stage().level() == 0),
                only(told, hers, news -> news.stage().level() > 0),
                only(told, hers, news -> !news.stage().isBreach()),
                only(due, hers, news -> true),
                hers);
    }

    /** The references of those cases that are her business. */
    private Map<Long, String> hers(List<Long> caseIds) {
        StaffActor me = actor.staff();
        return complaints.summaries(caseIds).values().stream()
                .filter(summary ->
                        me.callers().contains(Caller.MANAGER) || me.units().contains(summary.team()))
                .collect(Collectors.toMap(ComplaintSummary::caseId, ComplaintSummary::reference));
    }

    private static List<ClockNews> only(List<ClockNews> all, Map<Long, String> hers, Predicate<ClockNews> which) {
        return all.stream()
                .filter(news -> hers.containsKey(news.caseId()))
                .filter(which)
                .toList();
    }

    /** The facts by the names the template uses. */
    Map<String, String> of(DigestNews news, Addressee to, LocalDate day) {
        LetterWords words = letters.words(to.language());
        Map<String, String> facts = new HashMap<>();
        facts.put("salutation", words.word("greeting.colleague", to.name()));
        facts.put("organisation", settings.organisation());
        facts.put("day", words.day(day));
        facts.put("breached", lines(news.breached(), news, words));
        facts.put("escalated", lines(news.escalated(), news, words));
        facts.put("warned", lines(news.warned(), news, words));
        facts.put("dueToday", lines(news.due(), news, words));
        facts.put("link", installation.baseUrl() + "/worklist/worklist.xhtml");
        return facts;
    }

    private String lines(List<ClockNews> some, DigestNews news, LetterWords words) {
        Stream<String> lines = some.stream()
                .limit(LINES)
                .map(each -> line(each, news.references().getOrDefault(each.caseId(), ""), words));
        return (some.size() > LINES
                        ? Stream.concat(
                                lines, Stream.of(words.word("digest.more", String.valueOf(some.size() - LINES))))
                        : lines)
                .collect(Collectors.joining("\n"));
    }

    private String line(ClockNews news, String reference, LetterWords words) {
        return words.word(
                "digest.line",
                reference,
                clocks.named(news.caseId(), news.clock(), words),
                news.dueAt()
                        .map(due -> words.dayAndHour(due.atZone(hours.zone())))
                        .orElse(""),
                installation.baseUrl() + "/complaint/case.xhtml?id=" + news.caseId());
    }
}
