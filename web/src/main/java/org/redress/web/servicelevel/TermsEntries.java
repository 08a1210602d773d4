package org.redress.web.servicelevel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.agreement.AgreedPeriod;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.ReviewRhythm;

/** All that an agreement says, while it is typed. Source: D-08. */
public class TermsEntries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ItemsEntry> items;
    private final List<PriorityEntry> priorities;
    private final HoursEntries hours;
    private final List<ContactPointEntry> contactPoints;
    private String rebates;
    private boolean ofTheHouse;
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
        hours = new HoursEntries(terms.hours());
        contactPoints = rows(terms.contactPoints().stream().map(ContactPointEntry::new));
        rebates = terms.rebates().rows().stream()
                .map(row -> Figures.text(row.achievedFrom()) + " " + Figures.text(row.rebate()))
                .collect(Collectors.joining("\n"));
        ofTheHouse = terms.hours().ofTheHouse();
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
                ofTheHouse ? hours.hours().asOfTheHouse() : hours.hours(),
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
        hours.addSpecialDay();
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

    public HoursEntries getHours() {
        return hours;
    }

    /** Whether the calendar of the house counts instead of these hours. */
    public boolean isOfTheHouse() {
        return ofTheHouse;
    }

    public void setOfTheHouse(boolean value) {
        ofTheHouse = value;
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
