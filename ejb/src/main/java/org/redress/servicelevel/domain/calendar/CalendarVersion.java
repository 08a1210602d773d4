package org.redress.servicelevel.domain.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.SpecialDayRow;
import org.redress.servicelevel.domain.agreement.WeekdayRow;
import org.redress.servicelevel.domain.calendar.CalendarRefused.Problem;

/**
 * A version of a calendar. It begins as a draft, which is written over and over, each time with another revision, so that nobody
 * overwrites or signs what she has not read. Signed off, what it says never changes again. Source.
 */
@Entity
@Table(name = "calendar_version")
@SequenceGenerator(name = "calendar_version_seq", sequenceName = "calendar_version_seq", allocationSize = 50)
public class CalendarVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_version_seq")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "calendar_id")
    private HouseCalendar calendar;

    private int number;

    private int revision;

    /** Not signed off by a person: it is as the site was configured. */
    private boolean configured;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "valid_from")
    private @Nullable Instant validFrom;

    @Column(name = "signed_off_by")
    private @Nullable Long signedOffBy;

    @Column(name = "signed_off_title")
    private @Nullable String signedOffTitle;

    @Column(name = "signed_off_at")
    private @Nullable Instant signedOffAt;

    /** Of how many cases what the engine waits for was moved after the sign-off. */
    @Column(name = "cases_moved")
    private @Nullable Integer casesMoved;

    @Enumerated(EnumType.STRING)
    private HolidaySet holidays;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    @Column(name = "listed_days")
    private String listedDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_writer", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "staff_id")
    private Set<Long> writers = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_weekday", joinColumns = @JoinColumn(name = "version_id"))
    private List<WeekdayRow> weekdays = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_special_day", joinColumns = @JoinColumn(name = "version_id"))
    private List<SpecialDayRow> specialDays = new ArrayList<>();

    @Version
    private long version;

    protected CalendarVersion() {}

    CalendarVersion(HouseCalendar calendar, int number, CalendarTerms terms, Instant at) {
        this.calendar = calendar;
        this.number = number;
        write(terms, at);
    }

    final void write(CalendarTerms terms, Instant at) {
        changedAt = at;
        revision++;
        holidays = terms.hours().holidays();
        fileName = terms.listed().fileName();
        listedDays = terms.listed().text();
        weekdays.clear();
        weekdays.addAll(WeekdayRow.of(terms.hours().week()));
        specialDays.clear();
        specialDays.addAll(
                terms.hours().specialDays().stream().map(SpecialDayRow::new).toList());
    }

    void writtenBy(long staffId) {
        writers.add(staffId);
    }

    void configuredFrom(Instant from) {
        configured = true;
        validFrom = from;
    }

    void signOff(CalendarSignedOff signing) {
        validFrom = signing.validFrom();
        signedOffBy = signing.staffId();
        signedOffTitle = signing.title();
        signedOffAt = signing.at();
    }

    /** What the engine waits for was moved, after it was signed off. */
    public void moved(int cases) {
        casesMoved = cases;
    }

    void requireRevision(int read) {
        if (read != revision) {
            throw new CalendarRefused(Problem.CHANGED_MEANWHILE);
        }
    }

    public boolean isDraft() {
        return validFrom == null;
    }

    /** Whether she has written in it, so that she does not sign it off. */
    public boolean isWrittenBy(long staffId) {
        return writers.contains(staffId);
    }

    /** What it says. */
    public CalendarTerms terms() {
        return new CalendarTerms(
                new AgreedHours(
                        WeekdayRow.week(weekdays),
                        holidays,
                        specialDays.stream().map(SpecialDayRow::day).toList()),
                ListedHolidays.parse(fileName, listedDays));
    }

    /** Which version of its calendar it is, from 1. */
    public int number() {
        return number;
    }

    /** How often it was written. */
    public int revision() {
        return revision;
    }

    /** Whether it is as the site was configured, and nobody has signed it off. */
    public boolean isConfigured() {
        return configured;
    }

    /** When it was written last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Everybody who has written in it. */
    public Set<Long> writers() {
        return Set.copyOf(writers);
    }

    /** The first moment that is judged by it; empty for a draft. */
    public Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<Long> signedOffBy() {
        return Optional.ofNullable(signedOffBy);
    }

    public Optional<String> signedOffTitle() {
        return Optional.ofNullable(signedOffTitle);
    }

    public Optional<Instant> signedOffAt() {
        return Optional.ofNullable(signedOffAt);
    }

    /** Of how many cases what the engine waits for was moved after the sign-off; empty while that is being done. */
    public Optional<Integer> casesMoved() {
        return Optional.ofNullable(casesMoved);
    }

    Instant begin() {
        return validFrom().orElseThrow(() -> new IllegalStateException("a draft does not begin"));
    }
}
