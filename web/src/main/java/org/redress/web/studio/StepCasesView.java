package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.studio.boundary.ModelGone;
import org.redress.studio.boundary.ProcessFiguresQueries;
import org.redress.studio.boundary.StaysPage;
import org.redress.studio.boundary.StaysPage.ShownStay;
import org.redress.studio.boundary.StepQuestion;
import org.redress.studio.domain.StepNumber;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** The cases behind a figure of a step. Source: R-192. */
@Named
@RequestScoped
public class StepCasesView {
    @Inject
    ProcessFiguresQueries queries;

    @Inject
    ComplaintQueries complaints;

    @Inject
    FigureWords words;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private String process = "";
    private String step = "";
    private String number = "";
    private String release = "";
    private String days = "";
    private int from;
    private @Nullable StaysPage page;
    private @Nullable Map<Long, ComplaintSummary> summaries;

    /** There is nothing to show of a figure that is none. */
    public void load() {
        getPage();
    }

    public StaysPage getPage() {
        if (page == null) {
            StepQuestion question = new StepQuestion(
                    process, step, asked(), address().release(), address().period());
            page = queries.stays(question, from, messages.locale());
        }
        return page;
    }

    private StepNumber asked() {
        return Arrays.stream(StepNumber.values())
                .filter(each -> each.name().equals(number))
                .findFirst()
                .orElseThrow(ModelGone::new);
    }

    private FigureAddress address() {
        return FigureAddress.read(release, days);
    }

    /** What the list is: Running now: Assess the complaint. */
    public String getTitle() {
        return messages.text("figures.cases." + asked() + ".title", getPage().step());
    }

    /** Which releases and which time were looked at. */
    public String getScope() {
        String releases = address()
                .release()
                .map(each -> messages.text("figures.scope.one", each))
                .orElse(messages.get("figures.scope.all"));
        boolean ofNow = asked() == StepNumber.RUNNING || asked() == StepNumber.INCIDENTS;
        return ofNow
                ? releases
                : messages.text(
                        "figures.scope.text", releases, words.period(address().period()));
    }

    public String reference(ShownStay stay) {
        return summary(stay).map(ComplaintSummary::reference).orElse("");
    }

    public String title(ShownStay stay) {
        return summary(stay).map(ComplaintSummary::title).orElse("");
    }

    private Optional<ComplaintSummary> summary(ShownStay stay) {
        if (summaries == null) {
            summaries = complaints.summaries(
                    getPage().stays().stream().map(ShownStay::caseId).toList());
        }
        return Optional.ofNullable(summaries.get(stay.caseId()));
    }

    public String since(ShownStay stay) {
        return formats.moment(stay.from());
    }

    public String until(ShownStay stay) {
        return stay.until().map(formats::moment).orElse("");
    }

    public String worked(ShownStay stay) {
        return words.amount(stay.worked());
    }

    public String elapsed(ShownStay stay) {
        return words.amount(stay.elapsed());
    }

    public @Nullable Integer getNext() {
        return getPage().next().isPresent() ? getPage().next().getAsInt() : null;
    }

    /** Whether there are more than anybody is shown. */
    public boolean isTooMany() {
        return getPage().all() > StaysPage.MOST;
    }

    public int getMost() {
        return StaysPage.MOST;
    }

    /** Whether the cases are still there. */
    public boolean isOfNow() {
        return asked() == StepNumber.RUNNING || asked() == StepNumber.INCIDENTS;
    }

    /** The next page of the list. */
    public String getNextPage() {
        return "step-cases.xhtml?process=" + process + "&step=" + step + "&number=" + number
                + address().query() + "&from=" + getNext();
    }

    /** The picture the figure stands in. */
    public String getBack() {
        return "process.xhtml?process=" + process + address().query();
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String value) {
        process = value;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String value) {
        step = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(@Nullable String value) {
        release = Optional.ofNullable(value).orElse("");
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String value) {
        days = Optional.ofNullable(value).orElse("");
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int value) {
        from = value;
    }
}
