package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.both.Application;

/** the process owner drafts and tries, the manager signs off, the supervisor reads; the clocks follow. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CalendarPageIT {
    private static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Redress//Test//EN
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20940105
            SUMMARY:Founders' Day
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path directory;

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aVersionIsDraftedTriedAndSignedOffByAnother() throws IOException {
        String name = "Stock-taking " + UUID.randomUUID().toString().substring(24);
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser owner = Browser.open().signedInAs("thandi");
                Browser manager = Browser.open().signedInAs("priya");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            UsualWay.begins(agent, "Kettle leaks " + name).identified();
            CalendarPage.open(owner).withoutDraft();
            CalendarPage draft = CalendarPage.drafted(owner);
            int number = draft.latest();
            draft = draft.opensOnMondays("8 to 5", "8 to 5 cannot be hours of business.", "08:30-18:00")
                    .closedOn(LocalDate.of(2094, 1, 4), name)
                    .takes(file("broken.ics", "nothing"), "This is no iCalendar file.")
                    .takes(file("founders.ics", FILE), "The holidays of the file are written into the draft.");
            assertThat(draft.canBeSignedOff()).isFalse();
            assertThat(draft.whatIf()).contains("Open complaints", "No date would move.");

            CalendarPage toSign = CalendarPage.open(manager, number);
            assertThat(toSign.text()).contains("Changed since version", "founders.ics");
            assertThat(toSign.signOff().versions().get(0)).contains("Thandi Mokoena", "Priya Govender");

            CalendarPage read = CalendarPage.open(supervisor).year(number, 2094);
            assertThat(read.text()).contains(name, "Founders' Day", "Special day", "Public holiday", "closed");
            assertThat(supervisor.shows("[id='next:draft']")).isFalse();
            supervisor.awaitThat(() -> {
                CalendarPage again = CalendarPage.open(supervisor);
                return again.versions().get(0).contains("Clocks moved");
            });
        }
    }

    @Test
    void whatIfTheHouseWereClosedShowsTheCasesWhoseDatesWouldMove() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser owner = Browser.open().signedInAs("thandi")) {
            UsualWay.begins(agent, "Fan hums all night").identified();
            CalendarPage.open(owner).withoutDraft();
            CalendarPage draft = CalendarPage.drafted(owner);
            for (int day = 0; day < 7; day++) {
                draft = draft.closedOn(LocalDate.now().plusDays(day), "Closed for a move");
            }

            assertThat(draft.whatIf()).contains("Fan hums all night", "With the draft");
            CalendarPage.open(owner).withoutDraft();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
