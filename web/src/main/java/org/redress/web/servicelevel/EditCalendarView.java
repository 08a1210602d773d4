package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.boundary.CalendarNotFound;
import org.redress.servicelevel.boundary.CalendarQueries;
import org.redress.servicelevel.boundary.CalendarService;
import org.redress.servicelevel.boundary.CalendarVersionView;
import org.redress.servicelevel.boundary.TakeHolidays;
import org.redress.servicelevel.boundary.WriteCalendar;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.calendar.CalendarLine;
import org.redress.servicelevel.domain.calendar.ListedHolidays;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;

/** Writes in the draft of a calendar: its hours, and the public holidays of a file. Source: R-107, D-09, D-11. */
@Named
@ViewScoped
public class EditCalendarView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CalendarQueries queries;

    @Inject
    transient CalendarService service;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private String code = "";
    private int number;
    private int revision;
    private String fileName = "";
    private int fileDays;
    private transient @Nullable CalendarLine line;
    private @Nullable HoursEntries entries;
    private transient @Nullable Part file;

    /** Fills the form with what the draft says. */
    public void load() {
        CalendarVersionView draft = queries.one(code).draft().orElseThrow(CalendarNotFound::new);
        ListedHolidays listed = draft.terms().listed();
        number = draft.number();
        revision = draft.revision();
        fileName = listed.fileName();
        fileDays = listed.days().size();
        entries = new HoursEntries(draft.terms().hours());
    }

    public String keep() {
        WriteCalendar command = new WriteCalendar(code, revision, getEntries().hours());
        retrying.run(() -> service.write(command));
        messages.done("servicelevel.edit.kept.text");
        return "/servicelevel/calendar.xhtml?code=" + code + "&version=" + number + "&faces-redirect=true";
    }

    /** Takes the holidays of a file in place of those of another. */
    public String take() throws IOException {
        return file == null
                ? ""
                : taken(
                        text(file),
                        Optional.ofNullable(file.getSubmittedFileName()).orElse(""));
    }

    /** Takes none any more. */
    public String drop() {
        return taken("", "");
    }

    private String taken(String text, String name) {
        TakeHolidays command = new TakeHolidays(code, revision, name, text);
        retrying.run(() -> service.takeHolidays(command));
        messages.done(text.isEmpty() ? "servicelevel.calendar.dropped.text" : "servicelevel.calendar.taken.text");
        return "/servicelevel/edit-calendar.xhtml?code=" + code + "&faces-redirect=true";
    }

    /** A byte more than the most that is taken is enough to refuse it. The server's own copy goes at once. */
    private static String text(Part sent) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return new String(content.readNBytes(TakeHolidays.LONGEST_FILE + 1), StandardCharsets.UTF_8);
        } finally {
            sent.delete();
        }
    }

    public void addSpecialDay() {
        getEntries().addSpecialDay();
    }

    public HoursEntries getEntries() {
        return Objects.requireNonNull(entries, "nothing was loaded");
    }

    public CalendarLine getLine() {
        if (line == null) {
            line = queries.one(code).line();
        }
        return line;
    }

    public List<HolidaySet> getHolidaySets() {
        return List.of(HolidaySet.values());
    }

    public int getNumber() {
        return number;
    }

    /** What the file is called whose holidays were taken; empty without one. */
    public String getFileName() {
        return fileName;
    }

    public int getFileDays() {
        return fileDays;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part value) {
        file = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }
}
