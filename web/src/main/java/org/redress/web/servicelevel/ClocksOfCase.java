package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.boundary.CaseClockQueries;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** The clocks of the case that is shown, each with the proof of its deadline. Source. */
@Named
@RequestScoped
public class ClocksOfCase {
    private static final Set<State> COUNTING = Set.of(State.RUNNING, State.PAUSED);

    @Inject
    CaseView caseView;

    @Inject
    CaseClockQueries queries;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private @Nullable List<CaseClockView> all;

    public List<CaseClockView> getAll() {
        if (all == null) {
            all = queries.ofCase(caseView.getCaseId());
        }
        return all;
    }

    /** The first clock that still counts; nothing when none does. */
    public @Nullable CaseClockView getMain() {
        return mainOf(getAll()).orElse(null);
    }

    /** Of the clocks of a case, the first that still counts. */
    public static Optional<CaseClockView> mainOf(List<CaseClockView> clocks) {
        return clocks.stream()
                .filter(clock -> COUNTING.contains(clock.reading().state()))
                .findFirst();
    }

    /** How much of its time is left: 3 h 30; with a minus when it is over. */
    public String left(CaseClockView clock) {
        Duration left = clock.reading().left();
        return clock.countsWholeDays() && left.isNegative() ? "−" + amount(clock, left.abs()) : amount(clock, left);
    }

    /** What stands behind that amount: left and running, left and paused, or over its time. */
    public String standing(CaseClockView clock) {
        ClockReading reading = clock.reading();
        return messages.get("servicelevel.clock.standing."
                + (reading.breached() ? "LATE" : reading.state().name()));
    }

    /** The question that the proof of its deadline answers. */
    public String why(CaseClockView clock) {
        return messages.text(
                "servicelevel.clock.why",
                clock.reading()
                        .deadline()
                        .map(Deadline::at)
                        .map(formats::moment)
                        .orElse(""));
    }

    /** What is measured; of a clock that a law sets, what the law calls it. */
    public String title(CaseClockView clock) {
        return ClockTitle.of(clock, messages);
    }

    /** Whether it runs, and by when it is to be done, in one sentence. */
    public String sentence(CaseClockView clock) {
        ClockReading reading = clock.reading();
        if (reading.state() == State.STOPPED) {
            return messages.text(
                    reading.breached() ? "servicelevel.clock.stopped.late" : "servicelevel.clock.stopped.intime",
                    amount(clock, reading.used()),
                    amount(clock, reading.target()));
        }
        String by = reading.deadline().map(Deadline::at).map(formats::due).orElse("");
        if (reading.breached()) {
            return messages.text("servicelevel.clock.late", by);
        }
        return messages.text(
                reading.state() == State.PAUSED ? "servicelevel.clock.paused" : "servicelevel.clock.running",
                by,
                amount(clock, reading.left()));
    }

    /** 3 h 30, or 12 days. */
    private String amount(CaseClockView clock, Duration amount) {
        return clock.countsWholeDays()
                ? messages.text("servicelevel.clock.days.text", amount.toDays())
                : formats.amount(amount);
    }

    /** How it looks: {@code late}, {@code paused}, or nothing. */
    public String style(CaseClockView clock) {
        if (clock.reading().breached()) {
            return "late";
        }
        return clock.reading().state() == State.PAUSED ? "paused" : "";
    }

    /** Segment by segment, with what each counts and what that makes so far. */
    public List<ClockProof.Row> rows(CaseClockView clock) {
        return new ClockProof(clock, messages, formats, caseView::nameOf).rows();
    }

    /** The same as a strip. */
    public ClockStrip strip(CaseClockView clock) {
        return ClockStrip.of(clock);
    }
}
