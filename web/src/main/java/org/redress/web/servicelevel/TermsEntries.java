package org.redress.web.servicelevel;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreedPeriod;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.ReviewRhythm;

/** All that an agreement says, while it is typed. Source: D-08. */
public class TermsEntries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ItemsEntry> items;
    private final List<PriorityEntry> priorities;
    private final List<WeekdayEntry> weekdays;
    private final List<SpecialDayEntry> specialDays;
    private final List<ContactPointEntry> contactPoints;
    private String rebates;
    private HolidaySet holidays;
    private int periodMonths;
    private boolean renewed;
    private int mostCasesAMonth;
    private int reviewEveryMonths;
    private int agendaDaysBefore;

    TermsEntries(AgreementTerms terms) {
        items = Stream.of(AgreementItemKind.values())
                .map(kind -> new ItemsEntry(kind, terms.items(kind)))
                .toList();
        priorities = rows(terms.priorities().stream().map(PriorityEntry::new));
        weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new WeekdayEntry(day, terms.hours().week().on(day)))
                .toList();
        specialDays = rows(terms.hours().specialDays().stream().map(SpecialDayEntry::new));
        contactPoints = rows(terms.contactPoints().stream().map(ContactPointEntry::new));
        rebates = terms.rebates().rows().stream()
                .map(row -> Figures.text(row.achievedFrom()) + " " + Figures.text(row.rebate()))
                .collect(Collectors.joining("\n"));
        holidays = terms.hours().holidays();
        periodMonths = terms.period().months();
        renewed = terms.period().renewed();
        mostCasesAMonth = terms.mostCasesAMonth();
        reviewEveryMonths = terms.review().everyMonths();
        agendaDaysBefore = terms.review().agendaDaysBefore();
    }

    /** What was typed, as long as it can be agreed on; rows without what names them are left out. */
    AgreementTerms terms() {
        return new AgreementTerms(
                items.stream().collect(Collectors.toMap(ItemsEntry::getKind, ItemsEntry::sentences)),
                priorities.stream()
                        .filter(entry -> !entry.isBlank())
                        .map(PriorityEntry::priority)
                        .toList(),
                AgreementTerms.writtenRebates(rebates),
                new AgreedHours(
                        new WeekPlan(weekdays.stream()
                                .collect(Collectors.toMap(WeekdayEntry::getWeekday, WeekdayEntry::plan))),
                        holidays,
                        specialDays.stream()
                                .map(SpecialDayEntry::special)
                                .flatMap(Optional::stream)
                                .toList()),
                contactPoints.stream()
                        .filter(entry -> !entry.isBlank())
                        .map(ContactPointEntry::point)
                        .toList(),
                new AgreedPeriod(periodMonths, renewed),
                mostCasesAMonth,
                new ReviewRhythm(reviewEveryMonths, agendaDaysBefore));
    }

    void addPriority() {
        priorities.add(new PriorityEntry());
    }

    void addSpecialDay() {
        specialDays.add(new SpecialDayEntry());
    }

    void addContactPoint() {
        contactPoints.add(new ContactPointEntry());
    }

    private static <T> List<T> rows(Stream<T> entries) {
        return entries.collect(Collectors.toCollection(ArrayList::new));
    }

    public List<ItemsEntry> getItems() {
        return items;
    }

    public List<PriorityEntry> getPriorities() {
        return priorities;
    }

    public List<WeekdayEntry> getWeekdays() {
        return weekdays;
    }

    public List<SpecialDayEntry> getSpecialDays() {
        return specialDays;
    }

    public List<ContactPointEntry> getContactPoints() {
        return contactPoints;
    }

    public String getRebates() {
        return rebates;
    }

    public void setRebates(String value) {
        rebates = value;
    }

    public HolidaySet getHolidays() {
        return holidays;
    }

    public void setHolidays(HolidaySet value) {
        holidays = value;
    }

    public int getPeriodMonths() {
        return periodMonths;
    }

    public void setPeriodMonths(int value) {
        periodMonths = value;
    }

    public boolean isRenewed() {
        return renewed;
    }

    public void setRenewed(boolean value) {
        renewed = value;
    }

    public int getMostCasesAMonth() {
        return mostCasesAMonth;
    }

    public void setMostCasesAMonth(int value) {
        mostCasesAMonth = value;
    }

    public int getReviewEveryMonths() {
        return reviewEveryMonths;
    }

    public void setReviewEveryMonths(int value) {
        reviewEveryMonths = value;
    }

    public int getAgendaDaysBefore() {
        return agendaDaysBefore;
    }

    public void setAgendaDaysBefore(int value) {
        agendaDaysBefore = value;
    }
}
