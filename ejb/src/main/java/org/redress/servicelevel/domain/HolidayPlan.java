package org.redress.servicelevel.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a place, computed from rules for any year. Where several fall on one date, the one that falls there
 * by itself names it, not one in whose lieu the day is off; among equals the earlier rule. A value: two plans of the same
 * rules are equal. Each year is computed once, when it is first asked for. Source: R-107, D-11.
 */
public final class HolidayPlan {
    /** A place without public holidays. */
    public static final HolidayPlan NONE = new HolidayPlan(List.of());

    private final List<HolidayRule> rules;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    public HolidayPlan(List<HolidayRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules, in their order. */
    public List<HolidayRule> rules() {
        return rules;
    }

    /** This plan with more holidays. */
    public HolidayPlan and(List<HolidayRule> more) {
        return new HolidayPlan(Stream.concat(rules.stream(), more.stream()).toList());
    }

    /** What the holiday on a date is called; nothing on a date that is none. */
    public Optional<String> nameOn(LocalDate date) {
        return Optional.ofNullable(nameOrNull(date));
    }

    public boolean isHoliday(LocalDate date) {
        return nameOrNull(date) != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HolidayPlan plan && rules.equals(plan.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "HolidayPlan" + rules;
    }

    private @Nullable String nameOrNull(LocalDate date) {
        return rules.isEmpty()
                ? null
                : years.computeIfAbsent(date.getYear(), this::holidaysOf).get(date);
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        Map<LocalDate, String> holidays = new HashMap<>();
        rules.forEach(rule -> rule.daysIn(year).forEach(date -> holidays.putIfAbsent(date, rule.name())));
        rules.forEach(rule -> Stream.of(year - 1, year)
                .flatMap(rule::daysInLieuOf)
                .filter(date -> date.getYear() == year)
                .forEach(date -> holidays.putIfAbsent(date, rule.name() + " (observed)")));
        return holidays;
    }
}
