package org.redress.servicelevel.config;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockDefinition;
import org.redress.servicelevel.domain.clock.FixedTerms;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.servicelevel.domain.clock.Target;
import org.redress.servicelevel.domain.clock.Terms;
import org.redress.servicelevel.domain.regulation.PackRefused;
import org.redress.servicelevel.domain.regulation.RegulatoryPack;

/**
 * A regulatory pack as it is written down: {@code name}, {@code zone}, {@code days} ({@code BUSINESS} for Monday to Friday, {@code
 * CALENDAR} for every day), {@code holidays}, and {@code clocks}, each with {@code code}, {@code name}, {@code measure}, {@code target}
 * and {@code pausedBy}.
 */
final class PackFile {
    /** A law counts whole days, whatever our hours are. */
    private static final Frame WHOLE_DAY = Frame.of("00:00", "24:00");

    private final String code;
    private final JsonObject written;

    private PackFile(String code, JsonObject written) {
        this.code = code;
        this.written = written;
    }

    static RegulatoryPack read(String code, JsonObject written) {
        PackFile file = new PackFile(code, written);
        String name = file.text(written, "name");
        CalendarHistory calendar = file.calendar();
        if (!written.containsKey("clocks") || written.getJsonArray("clocks").isEmpty()) {
            throw new PackRefused(code, "it has no clocks");
        }
        return new RegulatoryPack(
                code,
                name,
                written.getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                        .map(clock -> file.timer(clock, calendar))
                        .toList());
    }

    private CaseTimer timer(JsonObject clock, CalendarHistory calendar) {
        ClockDefinition definition = new ClockDefinition(
                code + "/" + text(clock, "code"), one(Measure.class, text(clock, "measure")), causes(clock));
        return new CaseTimer(definition, text(clock, "name"), true, new FixedTerms(new Terms(target(clock), calendar)));
    }

    private Target target(JsonObject clock) {
        try {
            return Target.of(WorkingTime.parse(text(clock, "target")));
        } catch (IllegalArgumentException e) {
            throw new PackRefused(code, "the target " + text(clock, "target") + " is no time; write '15 d' or '4 h'");
        }
    }

    private Set<PauseCause> causes(JsonObject clock) {
        if (!clock.containsKey("pausedBy")) {
            return Set.of();
        }
        return clock.getJsonArray("pausedBy").getValuesAs(JsonString.class).stream()
                .map(cause -> one(PauseCause.class, cause.getString()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PauseCause.class)));
    }

    private CalendarHistory calendar() {
        WeekPlan week = "CALENDAR".equals(one(Days.class, text(written, "days")).name())
                ? WeekPlan.of(EnumSet.allOf(DayOfWeek.class), WHOLE_DAY)
                : WeekPlan.mondayToFriday(WHOLE_DAY);
        return CalendarHistory.of(WorkingCalendar.of(
                zone(), week, one(HolidaySet.class, text(written, "holidays")).plan()));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(text(written, "zone"));
        } catch (DateTimeException e) {
            throw new PackRefused(
                    code, "there is no zone '" + text(written, "zone") + "'; write one like Europe/Berlin");
        }
    }

    private String text(JsonObject of, String field) {
        String text = of.getString(field, "").strip();
        if (text.isEmpty()) {
            throw new PackRefused(code, "'" + field + "' is missing");
        }
        return text;
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new PackRefused(code, "'" + name + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    /** Which days count. */
    private enum Days {
        BUSINESS,
        CALENDAR
    }
}
