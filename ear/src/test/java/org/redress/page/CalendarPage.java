package org.redress.page;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The calendar of the house: its versions, its draft, what if that held, its sign-off. */
final class CalendarPage {
    private static final String HERE = "/servicelevel/calendar.xhtml?code=HOUSE";
    private static final String WRITING = "Nothing of this holds until somebody else signs it off.";
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    private final Browser browser;

    private CalendarPage(Browser browser) {
        this.browser = browser;
        browser.isSound();
    }

    static CalendarPage open(Browser browser) {
        browser.go(HERE);
        return new CalendarPage(browser);
    }

    static CalendarPage open(Browser browser, int version) {
        browser.go(HERE + "&version=" + version);
        return new CalendarPage(browser);
    }

    /** Sees to it that there is a draft, and shows it. */
    static CalendarPage drafted(Browser browser) {
        CalendarPage page = open(browser);
        if (browser.shows("[id='next:draft']")) {
            browser.press("next:draft", "The draft says what the last version says.");
            return new CalendarPage(browser);
        }
        return open(browser, page.latest());
    }

    /** The number of the version on top. */
    int latest() {
        return Integer.parseInt(versions().get(0).replaceFirst("(?s).*?Version (\\d+).*", "$1"));
    }

    /** Gives a draft up that somebody left, so that what is drafted next is new. */
    CalendarPage withoutDraft() {
        if (!browser.shows("[id='next:draft']")) {
            open(browser, latest());
            browser.press("draft:discard", "The draft is given up.");
        }
        return open(browser);
    }

    /** Opens at another time on Mondays, and tries in vain before. */
    CalendarPage opensOnMondays(String refused, String sentence, String hours) {
        browser.follow("#write", "Write in the draft");
        browser.awaitText(WRITING);
        browser.isSound();
        browser.fill("calendar:weekday:0:hours", refused);
        browser.press("calendar:keep", sentence);
        browser.fill("calendar:weekday:0:hours", hours);
        return keep();
    }

    /** Adds a day on which the house is closed. */
    CalendarPage closedOn(LocalDate date, String name) {
        browser.follow("#write", "Write in the draft");
        browser.awaitText(WRITING);
        int at = browser.texts("[id='calendar:specialDays'] fieldset").size();
        browser.press("calendar:addSpecialDay");
        browser.awaitThat(() -> browser.shows("[id='calendar:special:" + at + ":day']"));
        browser.fill("calendar:special:" + at + ":day", date.toString());
        browser.fill("calendar:special:" + at + ":dayName", name);
        return keep();
    }

    /** Sends a file of holidays, and shows the draft again. */
    CalendarPage takes(Path file, String thenSays) {
        browser.follow("#write", "Write in the draft");
        browser.awaitText(WRITING);
        browser.upload("holidayFile:file", file);
        browser.press("holidayFile:take", thenSays);
        browser.isSound();
        return drafted(browser);
    }

    /** What would become of the open cases, in the words of that page. */
    String whatIf() {
        browser.follow("#whatIf", "What if this held? The cases whose dates would move");
        browser.awaitText("Nothing is kept.");
        browser.isSound();
        return browser.text();
    }

    boolean canBeSignedOff() {
        return browser.shows("[id='signing:signOff']");
    }

    /** Signs the draft off, to hold from the next minute but one. */
    CalendarPage signOff() {
        LocalDateTime soon =
                LocalDateTime.ofInstant(Instant.now(), ZONE).plusMinutes(2).truncatedTo(ChronoUnit.MINUTES);
        browser.fill("signing:day", soon.toLocalDate().toString());
        browser.fill("signing:hour", soon.toLocalTime().toString());
        browser.fill("signing:title", "Support service manager");
        browser.press("signing:signOff", "It is signed off and judges from");
        return new CalendarPage(browser);
    }

    /** What stands in the table of versions, the latest first. */
    List<String> versions() {
        return browser.texts("#versions tbody tr");
    }

    /** The holidays and special days of a year. */
    CalendarPage year(int version, int year) {
        browser.go(HERE + "&version=" + version + "&year=" + year);
        return new CalendarPage(browser);
    }

    String text() {
        return browser.text();
    }

    private CalendarPage keep() {
        browser.press("calendar:keep", "The draft is kept.");
        return new CalendarPage(browser);
    }
}
