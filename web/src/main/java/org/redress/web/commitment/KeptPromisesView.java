package org.redress.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.KeptPromiseQueries;
import org.redress.commitment.boundary.KeptPromises;
import org.redress.commitment.boundary.KeptPromises.Line;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.WordFate;
import org.redress.commitment.domain.WordGiver;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.web.complaint.PromiseWords;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** What was promised in a month and what became of it, and the words behind a figure. Source. */
@Named
@RequestScoped
public class KeptPromisesView {
    private static final int PAGE = 50;

    @Inject
    KeptPromiseQueries queries;

    @Inject
    ComplaintQueries complaints;

    @Inject
    GiverNames names;

    @Inject
    PromiseWords words;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Me me;

    @Inject
    Clock clock;

    private String month = "";
    private @Nullable String by;
    private @Nullable String giver;
    private @Nullable String fate;
    private int from;
    private @Nullable KeptPromises kept;
    private @Nullable Map<String, String> called;
    private @Nullable Map<Long, ComplaintSummary> cases;
    private @Nullable Map<String, String> givers;

    /** Reads the month that the address asks for. */
    public void load() {
        kept();
    }

    private KeptPromises kept() {
        if (kept == null) {
            kept = getCountedBy() == null ? queries.mine(shown()) : queries.of(getCountedBy(), shown());
        }
        return kept;
    }

    private YearMonth shown() {
        return MonthOfWords.read(month)
                .orElseGet(() -> YearMonth.from(clock.instant().atZone(formats.zone())));
    }

    /** By whom it can be counted; nothing for those who see only their own. */
    public List<WordGiver> getWays() {
        return me.isApproving() ? List.of(WordGiver.values()) : List.of();
    }

    /** By whom it is counted; nothing: what I promised. */
    public @Nullable WordGiver getCountedBy() {
        return parsed(WordGiver.class, by).filter(getWays()::contains).orElse(null);
    }

    public List<Line> getLines() {
        return kept().lines();
    }

    public Line getSum() {
        return new Line("", kept().total());
    }

    public List<WordFate> getFates() {
        return List.of(WordFate.values());
    }

    public boolean isGoing() {
        return kept().going();
    }

    public String name(Line line) {
        if (called == null) {
            called = names.ofLines(kept());
        }
        return called.getOrDefault(line.giver(), messages.get("commitment.kept.noteam.text"));
    }

    /** July 2026. */
    public String getMonthName() {
        return shown().format(DateTimeFormatter.ofPattern("LLLL yyyy", messages.locale()));
    }

    /** 7 = 4 + 1 + 1 + 0 + 1. */
    public String equation(Line line) {
        return messages.text(
                "commitment.kept.equation.text",
                line.count().made(),
                line.count().kept(),
                line.count().broken(),
                line.count().renegotiated(),
                line.count().withdrawn(),
                line.count().open());
    }

    public boolean isShowingWords() {
        return giver != null || getShownFate() != null;
    }

    public List<GivenWord> getWords() {
        List<GivenWord> all = behind();
        int begin = Math.max(0, Math.min(from, all.size()));
        return all.subList(begin, Math.min(all.size(), begin + PAGE));
    }

    private List<GivenWord> behind() {
        return kept().behind(giver(), Optional.ofNullable(getShownFate()));
    }

    private Optional<String> giver() {
        return Optional.ofNullable(giver).filter(each -> !each.isEmpty());
    }

    /** Where the next page starts; nothing on the last one. */
    public @Nullable Integer getNext() {
        int end = Math.max(0, from) + PAGE;
        return end < behind().size() ? end : null;
    }

    public int getAll() {
        return behind().size();
    }

    public String what(GivenWord word) {
        return word.kind() == null ? word.what() : words.of(word.kind(), word.what());
    }

    public String giverOf(GivenWord word) {
        if (givers == null) {
            givers = names.ofWords(kept(), getWords());
        }
        return givers.getOrDefault(word.giver(), "");
    }

    public String reference(GivenWord word) {
        return summary(word).map(ComplaintSummary::reference).orElse("");
    }

    public String title(GivenWord word) {
        return summary(word).map(ComplaintSummary::title).orElse("");
    }

    private Optional<ComplaintSummary> summary(GivenWord word) {
        if (cases == null) {
            cases = complaints.summaries(
                    getWords().stream().map(GivenWord::caseId).distinct().toList());
        }
        return Optional.ofNullable(cases.get(word.caseId()));
    }

    public @Nullable WordFate getShownFate() {
        return parsed(WordFate.class, fate).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> parsed(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public String getBefore() {
        return shown().minusMonths(1).toString();
    }

    public String getAfter() {
        return shown().plusMonths(1).toString();
    }

    /** The month that is shown, as an address has it. */
    public String getShownMonth() {
        return shown().toString();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String value) {
        month = value;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String value) {
        by = value;
    }

    public @Nullable String getGiver() {
        return giver;
    }

    public void setGiver(@Nullable String value) {
        giver = value;
    }

    public @Nullable String getFate() {
        return fate;
    }

    public void setFate(@Nullable String value) {
        fate = value;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int value) {
        from = value;
    }
}
