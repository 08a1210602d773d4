package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.CalendarDetails;
import org.redress.servicelevel.boundary.CalendarQueries;
import org.redress.servicelevel.boundary.DeadlineMove;
import org.redress.servicelevel.boundary.WhatIf;
import org.redress.servicelevel.boundary.WhatIfQueries;
import org.redress.web.shell.Formats;

/** What if the draft of an agreement or of a calendar held? The open cases whose deadlines would move. Source. */
@Named
@RequestScoped
public class WhatIfView {
    @Inject
    WhatIfQueries queries;

    @Inject
    AgreementQueries agreements;

    @Inject
    CalendarQueries calendars;

    @Inject
    ComplaintQueries complaints;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private final MomentEntry begin = new MomentEntry();
    private String code = "";
    private String calendar = "";
    private String from = "";
    private @Nullable WhatIf tried;
    private @Nullable CalendarDetails calendarDetails;
    private @Nullable Map<Long, ComplaintSummary> summaries;

    /** There is nothing to show of an agreement or a calendar without a draft. */
    public void load() {
        getTried();
    }

    /** Tries it from another moment on. */
    public String again() {
        LocalDateTime local = LocalDateTime.ofInstant(begin.in(formats.zone()), formats.zone());
        return "/servicelevel/what-if.xhtml?" + what() + "&from=" + local + "&faces-redirect=true";
    }

    public WhatIf getTried() {
        if (tried == null) {
            tried = isOfCalendar() ? queries.ofCalendar(calendar, moment()) : queries.ofDraft(code, moment());
        }
        return tried;
    }

    /** Now, unless another moment was asked for. */
    private Instant moment() {
        try {
            return from.isEmpty()
                    ? clock.instant()
                    : LocalDateTime.parse(from).atZone(formats.zone()).toInstant();
        } catch (DateTimeException otherwise) {
            return clock.instant();
        }
    }

    /** What it is a draft of. */
    public String getName() {
        return isOfCalendar()
                ? calendarDetails().line().name()
                : agreements.one(code).line().name();
    }

    /** The page of that, without the version. */
    public String getPlace() {
        return isOfCalendar() ? "calendar.xhtml?code=" + calendar : "agreement.xhtml?code=" + code;
    }

    /** Whether no agreement counts in the calendar, so that nothing can move. */
    public boolean isCountingInNothing() {
        return isOfCalendar() && calendarDetails().agreements().isEmpty();
    }

    private boolean isOfCalendar() {
        return !calendar.isEmpty();
    }

    private String what() {
        return isOfCalendar() ? "calendar=" + calendar : "code=" + code;
    }

    private CalendarDetails calendarDetails() {
        if (calendarDetails == null) {
            calendarDetails = calendars.one(calendar);
        }
        return calendarDetails;
    }

    public String reference(DeadlineMove move) {
        return summary(move).map(ComplaintSummary::reference).orElse("");
    }

    public String title(DeadlineMove move) {
        return summary(move).map(ComplaintSummary::title).orElse("");
    }

    private Optional<ComplaintSummary> summary(DeadlineMove move) {
        if (summaries == null) {
            summaries = complaints.summaries(
                    getTried().moves().stream().map(DeadlineMove::caseId).toList());
        }
        return Optional.ofNullable(summaries.get(move.caseId()));
    }

    public String getAt() {
        return formats.moment(getTried().at());
    }

    public MomentEntry getBegin() {
        return begin;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    /** The code of a calendar, where it is a draft of one. */
    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String value) {
        calendar = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }
}
