package org.redress.web.studio;

import java.time.Duration;
import java.util.Optional;
import org.redress.studio.domain.StepFigures;
import org.redress.studio.domain.StepFigures.Taken;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** A step of a process as the table and the picture show it. */
public final class StepRow {
    private final StepFigures figures;
    private final Optional<Long> hot;
    private final int level;
    private final Heat heat;
    private final FigureWords words;
    private final Formats formats;
    private final Messages messages;

    StepRow(StepFigures figures, Heat heat, HeatScale scale, FigureWords words, Formats formats, Messages messages) {
        this.figures = figures;
        this.heat = heat;
        this.hot = heat.of(figures);
        this.level = scale.level(hot.orElse(0L));
        this.words = words;
        this.formats = formats;
        this.messages = messages;
    }

    public StepFigures getFigures() {
        return figures;
    }

    public String getElement() {
        return figures.step().element();
    }

    public String getName() {
        return figures.step().name();
    }

    /** How warm its colour is, 0 to 4. */
    public int getLevel() {
        return level;
    }

    /** The figure that stands in the step of the picture; empty where nothing is known. */
    public String getBadge() {
        return hot.map(figure -> words.figure(heat, figure)).orElse("");
    }

    /** What the badge says to whoever does not see the picture: Assess the complaint: 3 h 30. */
    public String getBadgeLabel() {
        return messages.text("figures.badge.label", getName(), getBadge());
    }

    /** How long the one that is there longest has waited, in working time. */
    public String getWaiting() {
        return figures.waiting().map(words::amount).orElse("");
    }

    /** Since when. */
    public String getWaitingSince() {
        return figures.waitingSince().map(formats::moment).orElse("");
    }

    public String getMedian() {
        return amount(figures.worked().median());
    }

    public String getNineInTen() {
        return amount(figures.worked().nineInTen());
    }

    /** The same by the clock on the wall, where it differs. */
    public String getElapsed() {
        Taken elapsed = figures.elapsed();
        return elapsed.median().equals(figures.worked().median())
                        && elapsed.nineInTen().equals(figures.worked().nineInTen())
                ? ""
                : messages.text("figures.elapsed.text", amount(elapsed.median()), amount(elapsed.nineInTen()));
    }

    private String amount(Optional<Duration> amount) {
        return amount.map(words::amount).orElse("");
    }
}
