package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;
import org.redress.servicelevel.domain.measurement.RebateTable;

/**
 * A version of an agreement. It begins as a draft, which is written over and over, each time with another revision, so that
 * nobody overwrites or signs what she has not read. Signed off, it holds from its first moment until another version follows,
 * its period runs out or the agreement is ended, and what it says never changes again. Source, D-08.
 */
@Entity
@Table(name = "agreement_version")
@SequenceGenerator(name = "agreement_version_seq", sequenceName = "agreement_version_seq", allocationSize = 50)
public class AgreementVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_version_seq")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int number;

    private int revision;

    /** Not signed off by a person: it came with the product. */
    private boolean shipped;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "valid_from")
    private @Nullable Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "signed_off_by")
    private @Nullable Long signedOffBy;

    @Column(name = "signed_off_title")
    private @Nullable String signedOffTitle;

    @Column(name = "signed_off_at")
    private @Nullable Instant signedOffAt;

    @Enumerated(EnumType.STRING)
    private HolidaySet holidays;

    @Column(name = "house_hours")
    private boolean houseHours;

    @Column(name = "period_months")
    private int periodMonths;

    private boolean renewed;

    @Column(name = "most_cases_a_month")
    private int mostCasesAMonth;

    @Column(name = "review_every_months")
    private int reviewEveryMonths;

    @Column(name = "agenda_days_before")
    private int agendaDaysBefore;

    @ElementCollection
    @CollectionTable(name = "agreement_writer", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "staff_id")
    private Set<Long> writers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_item", joinColumns = @JoinColumn(name = "version_id"))
    private List<ItemRow> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_priority", joinColumns = @JoinColumn(name = "version_id"))
    private List<PriorityRow> priorities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_rebate", joinColumns = @JoinColumn(name = "version_id"))
    private List<RebateRow> rebates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_weekday", joinColumns = @JoinColumn(name = "version_id"))
    private List<WeekdayRow> weekdays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_special_day", joinColumns = @JoinColumn(name = "version_id"))
    private List<SpecialDayRow> specialDays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_contact_point", joinColumns = @JoinColumn(name = "version_id"))
    private List<ContactPointRow> contactPoints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_signatory", joinColumns = @JoinColumn(name = "version_id"))
    private List<SignatoryRow> signatories = new ArrayList<>();

    @Version
    private long version;

    protected AgreementVersion() {}

    /** A draft that says what another version says. */
    AgreementVersion(Agreement agreement, int number, AgreementTerms terms, long writer, Instant at) {
        this.agreement = agreement;
        this.number = number;
        write(terms, writer, at);
    }

    /** The draft says this from now on. */
    final void write(AgreementTerms terms, long writer, Instant at) {
        writers.add(writer);
        changedAt = at;
        revision++;
        holidays = terms.hours().holidays();
        periodMonths = terms.period().months();
        renewed = terms.period().renewed();
        mostCasesAMonth = terms.mostCasesAMonth();
        reviewEveryMonths = terms.review().everyMonths();
        agendaDaysBefore = terms.review().agendaDaysBefore();
        replace(items, rowsOf(terms.items()));
        replace(priorities, numbered(terms.priorities(), PriorityRow::new));
        replace(rebates, terms.rebates().rows().stream().map(RebateRow::new).toList());
        houseHours = terms.hours().ofTheHouse();
        replace(weekdays, WeekdayRow.of(terms.hours().week()));
        replace(
                specialDays,
                terms.hours().specialDays().stream().map(SpecialDayRow::new).toList());
        replace(contactPoints, numbered(terms.contactPoints(), ContactPointRow::new));
    }

    void signOff(SignedOff signing, ZoneId zone) {
        validFrom = signing.validFrom();
        validUntil = period().endOf(signing.validFrom(), zone).orElse(null);
        signedOffBy = signing.staffId();
        signedOffTitle = signing.title();
        signedOffAt = signing.at();
        replace(signatories, numbered(signing.signatories(), SignatoryRow::new));
    }

    /** It holds until then at the latest; never, when it would have begun later. */
    void endAt(Instant end) {
        Instant begin = begin();
        Instant earliest = end.isBefore(begin) ? begin : end;
        if (validUntil == null || earliest.isBefore(validUntil)) {
            validUntil = earliest;
        }
    }

    /** It came with the product and says what the calendar of the house says: from now on it counts in that. */
    void countInHouse() {
        houseHours = true;
    }

    void requireRevision(int read) {
        if (read != revision) {
            throw new AgreementRefused(Problem.CHANGED_MEANWHILE);
        }
    }

    public boolean isDraft() {
        return validFrom == null;
    }

    /** Whether she has written in it, so that she does not sign it off. */
    public boolean isWrittenBy(long staffId) {
        return writers.contains(staffId);
    }

    boolean holdsAt(Instant moment) {
        return standing(moment) == AgreementStanding.IN_FORCE;
    }

    /** Where it stands at a moment: its first belongs to it, its end does not. */
    public AgreementStanding standing(Instant moment) {
        if (validFrom == null) {
            return AgreementStanding.DRAFT;
        }
        if (isNever() || (validUntil != null && !moment.isBefore(validUntil))) {
            return AgreementStanding.OVER;
        }
        return moment.isBefore(validFrom) ? AgreementStanding.COMING : AgreementStanding.IN_FORCE;
    }

    /** What it says. */
    public AgreementTerms terms() {
        return new AgreementTerms(
                items.stream()
                        .sorted()
                        .collect(Collectors.groupingBy(
                                ItemRow::kind, Collectors.mapping(ItemRow::text, Collectors.toList()))),
                priorities.stream().sorted().map(PriorityRow::priority).toList(),
                new RebateTable(rebates.stream().sorted().map(RebateRow::row).toList()),
                new AgreedHours(
                        WeekdayRow.week(weekdays),
                        holidays,
                        specialDays.stream().map(SpecialDayRow::day).toList(),
                        houseHours),
                contactPoints.stream().sorted().map(ContactPointRow::point).toList(),
                period(),
                mostCasesAMonth,
                new ReviewRhythm(reviewEveryMonths, agendaDaysBefore));
    }

    /** Which version of its agreement it is, from 1. */
    public int number() {
        return number;
    }

    /** How often it was written. */
    public int revision() {
        return revision;
    }

    /** Whether it came with the product, and nobody has signed it off. */
    public boolean isShipped() {
        return shipped;
    }

    /** When it was written last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Everybody who has written in it. */
    public Set<Long> writers() {
        return Set.copyOf(writers);
    }

    /** The first moment at which it holds; empty for a draft. */
    public Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The first moment at which it no longer holds; empty while nothing ends it. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
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

    public List<Signatory> signatories() {
        return signatories.stream().sorted().map(SignatoryRow::signatory).toList();
    }

    /** Whether the agreement was ended before it would have begun. */
    boolean isNever() {
        return validUntil != null && validUntil.equals(validFrom);
    }

    Instant begin() {
        return validFrom().orElseThrow(() -> new IllegalStateException("a draft does not begin"));
    }

    private AgreedPeriod period() {
        return new AgreedPeriod(periodMonths, renewed);
    }

    private static List<ItemRow> rowsOf(Map<AgreementItemKind, List<String>> items) {
        return items.entrySet().stream()
                .flatMap(list ->
                        numbered(list.getValue(), (position, text) -> new ItemRow(list.getKey(), position, text))
                                .stream())
                .toList();
    }

    private static <V, R> List<R> numbered(List<V> values, Numbered<V, R> row) {
        return IntStream.range(0, values.size())
                .mapToObj(position -> row.at(position, values.get(position)))
                .toList();
    }

    private static <R> void replace(List<R> rows, List<R> others) {
        rows.clear();
        rows.addAll(others);
    }

    /** Makes a row of a value and its place. */
    private interface Numbered<V, R> {
        R at(int position, V value);
    }
}
