package org.redress.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.customer.domain.Title;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.shared.Money;
import org.redress.web.i18n.Messages;

/** How times, amounts and names look, the same on every page. Times are shown in the organisation's zone. */
@Named
@ApplicationScoped
public class Formats {
    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @Inject
    WorkingHours hours;

    /** Now as the top bar says it: Wed 23 Sep, 16:20. */
    public String now() {
        return pattern("EEE d MMM, HH:mm", clock.instant());
    }

    /** Today in full: Wednesday 23 September 2026, 16:20. */
    public String today() {
        return pattern("EEEE d MMMM yyyy, HH:mm", clock.instant());
    }

    /** A due moment as day and hour, today and tomorrow by their word. */
    public String due(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(day(clock.instant()), day(at));
        if (days == 0 || days == 1) {
            return messages.text(days == 0 ? "shell.time.today" : "shell.time.tomorrow", time(at));
        }
        return moment(at);
    }

    /** A moment: Fri 25 Sep, 10:20; with the year when it is another. */
    public String moment(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        boolean thisYear = day(at).getYear() == day(clock.instant()).getYear();
        return pattern(thisYear ? "EEE d MMM, HH:mm" : "EEE d MMM yyyy, HH:mm", at);
    }

    /** The hour of a moment: 10:20. */
    public String time(Instant at) {
        return pattern("HH:mm", at);
    }

    /** The day of a moment in full: Wednesday 23 September 2026. */
    public String dayOf(Instant at) {
        return pattern("EEEE d MMMM yyyy", at);
    }

    /** A calendar day: 23 Sep 2026. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMM yyyy", language()));
    }

    /** Whether we are open now. */
    public boolean isOpen() {
        return hours.isOpenAt(clock.instant());
    }

    /** Until when we are open, or when we open again. */
    public String opening() {
        Instant now = clock.instant();
        return isOpen()
                ? messages.text("shell.bar.open.text", closing(hours.closingAfter(now)))
                : messages.text("shell.bar.closed.text", due(hours.openingAfter(now)));
    }

    /** The end of an operating day by its hour, which is 24:00 where the day itself ends. */
    private String closing(Instant at) {
        return at.atZone(zone()).toLocalTime().equals(LocalTime.MIDNIGHT) ? Frame.END_OF_DAY : time(at);
    }

    /** Operating time left until an instant: 3 h 30; over time with a minus. */
    public String left(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        return amount(Duration.ofMinutes(leftMinutes(due)));
    }

    /** An amount of time to the minute: 3 h 30; with a minus when it is negative. */
    public String amount(Duration amount) {
        long minutes = Math.abs(amount.toMinutes());
        String text = messages.get("shell.left.hours")
                .replace("#", String.valueOf(minutes / 60))
                .replace("%", "%02d".formatted(minutes % 60));
        return amount.isNegative() ? "−" + text : text;
    }

    /** Operating minutes left until an instant. */
    public long leftMinutes(@Nullable Instant due) {
        return due == null
                ? 0
                : Math.floorDiv(hours.between(clock.instant(), due).toSeconds(), 60L);
    }

    /** For how many minutes from now operating time goes on: until closing, none while closed. */
    public long runningMinutes() {
        Instant now = clock.instant();
        return isOpen() ? Duration.between(now, hours.closingAfter(now)).toMinutes() : 0;
    }

    /** late after the instant, soon in its last operating hour, else nothing. */
    public String urgency(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        Instant now = clock.instant();
        return due.isBefore(now) ? "late" : hours.between(now, due).compareTo(SOON) < 0 ? "soon" : "";
    }

    /** The look of a promise: its state in lower case, an open one in its last hour as soon. */
    public String promiseClass(Object state, @Nullable Instant due) {
        String look = String.valueOf(state).toLowerCase(Locale.ROOT).replace("reminded", "open");
        return look.equals("open") && !urgency(due).isEmpty() ? "soon" : look;
    }

    /** An amount as R 12 499,00. */
    public String money(@Nullable Money money) {
        return money == null ? "" : money.text();
    }

    /** Two letters for a disc: the first of the first and of the last name, whatever title stands before them. */
    public String initials(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = Title.without(name).split("\\s+");
        String first = words[0].substring(0, 1);
        return (words.length == 1 ? first : first + words[words.length - 1].charAt(0)).toUpperCase(Locale.ROOT);
    }

    /** The zone times are shown in and typed in. */
    public ZoneId zone() {
        return hours.zone();
    }

    /** How far the clocks of the house are from those of Greenwich now, like +2; nothing when they are the same. */
    public String offset() {
        return DateTimeFormatter.ofPattern("O", Locale.ROOT)
                .format(clock.instant().atZone(zone()))
                .replace("GMT", "");
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    private String pattern(String pattern, Instant at) {
        return ZonedDateTime.ofInstant(at, zone()).format(DateTimeFormatter.ofPattern(pattern, language()));
    }

    private Locale language() {
        return new Locale.Builder().setLanguage(messages.locale().getLanguage()).build();
    }
}
