package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.studio.boundary.ProcessFigures;
import org.redress.studio.boundary.ProcessFiguresQueries;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.StepFigures;
import org.redress.studio.domain.StepNumber;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** A process with the figures of its steps, as a picture and as a table. Source. */
@Named
@RequestScoped
public class ProcessView {
    @Inject
    ProcessFiguresQueries queries;

    @Inject
    FigureWords words;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private String process = "";
    private String release = "";
    private String days = "";
    private String heat = "";
    private @Nullable ProcessFigures figures;
    private @Nullable List<StepRow> rows;

    /** There is nothing to show of a process or a release that is not there. */
    public void load() {
        getFigures();
    }

    public ProcessFigures getFigures() {
        if (figures == null) {
            figures = queries.of(process, address().release(), address().period(), messages.locale());
        }
        return figures;
    }

    /** The steps of which anything is known, and all others that are drawn. */
    public List<StepRow> getRows() {
        if (rows == null) {
            List<StepFigures> known = getFigures().steps().stream()
                    .filter(step -> step.drawn() || !step.isEmpty())
                    .toList();
            HeatScale scale = scale();
            rows = known.stream()
                    .map(step -> new StepRow(step, shownHeat(), scale, words, formats, messages))
                    .toList();
        }
        return rows;
    }

    /** What the colours mean, the coolest first. */
    public List<LegendEntry> getLegend() {
        return scale().bands().stream()
                .map(band -> new LegendEntry(band.level(), text(band)))
                .toList();
    }

    private String text(HeatScale.Band band) {
        String from = words.figure(shownHeat(), band.from());
        String to = words.figure(shownHeat(), band.to());
        return from.equals(to) ? from : messages.text("figures.legend.range", from, to);
    }

    private HeatScale scale() {
        return new HeatScale(getFigures().steps().stream()
                .filter(StepFigures::drawn)
                .flatMap(step -> shownHeat().of(step).stream())
                .toList());
    }

    private Heat shownHeat() {
        return Arrays.stream(Heat.values())
                .filter(each -> each.name().equals(heat.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Heat.RUNNING);
    }

    private FigureAddress address() {
        return FigureAddress.read(release, days);
    }

    /** What may be shown as colours. */
    public Heat[] getHeats() {
        return Heat.values();
    }

    public String getHeatName() {
        return shownHeat().name();
    }

    public List<FigurePeriod> getPeriods() {
        return List.of(FigurePeriod.values());
    }

    public String days(FigurePeriod period) {
        return FigureAddress.days(period);
    }

    public String period(FigurePeriod period) {
        return words.period(period);
    }

    /** The release whose cases are counted; empty where those of all are. */
    public @Nullable Integer getCounted() {
        return getFigures().release().orElse(null);
    }

    /** Where the drawing is read. */
    public String getDrawing() {
        return "/api/pages/processes/" + process + "/drawing?release="
                + getFigures().drawn();
    }

    /** The cases behind a figure of a step. */
    public String cases(StepRow row, StepNumber number) {
        return "step-cases.xhtml?process=" + process + "&step=" + row.getElement() + "&number=" + number
                + address().query();
    }

    /** The cases behind the figure that the colours show. */
    public String heatCases(StepRow row) {
        return cases(
                row,
                switch (shownHeat()) {
                    case RUNNING, LONGEST -> StepNumber.RUNNING;
                    case INCIDENTS -> StepNumber.INCIDENTS;
                    case ENTERED -> StepNumber.ENTERED;
                    case MEDIAN, NINE_IN_TEN -> StepNumber.DONE;
                });
    }

    /** This page with something else as colours. */
    public String withHeat(Heat other) {
        return "process.xhtml?process=" + process + address().query() + "&heat=" + other;
    }

    public String getSince() {
        return getFigures().period() == FigurePeriod.ALL
                ? ""
                : formats.moment(getFigures().since());
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String value) {
        process = value;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(@Nullable String value) {
        release = Optional.ofNullable(value).orElse("");
    }

    public String getDays() {
        return address().days();
    }

    public void setDays(@Nullable String value) {
        days = Optional.ofNullable(value).orElse("");
    }

    public String getHeat() {
        return heat;
    }

    public void setHeat(@Nullable String value) {
        heat = Optional.ofNullable(value).orElse("");
    }

    /** A colour and what it stands for. */
    public record LegendEntry(int level, String text) {}
}
