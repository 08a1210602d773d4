package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.both.Application;

/** What people do around the steps of a case: sign in, take files over, see to letters, keep files, see where it stands. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AroundTheCasePageIT {
    private static final String DO_NOT_FIT =
            "User name and password do not go together. Check both, wait a minute after"
                    + " several tries, or ask for a new password.";
    private static final String LAYOUT = "NYC 311 service requests";
    private static final String HEADING =
            "Unique Key,Created Date,Closed Date,Agency,Complaint Type,Descriptor,Status,Open Data Channel Type\n";

    @TempDir
    Path folder;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void whoeverSignsInIsLedWhereSheWantedToGo() {
        try (Browser agent = Browser.open()) {
            agent.go("/complaint/register-complaint.xhtml");
            LoginPage login = new LoginPage(agent);
            agent.isSound();

            login.isRefused("johan", "not his password");
            assertThat(login.complaints()).containsExactly(DO_NOT_FIT);
            agent.isSound();
            login.signIn("johan", LoginPage.DEMO_PASSWORD);

            agent.awaitAddress("/complaint/register-complaint.xhtml");
            assertThat(agent.texts("h1")).contains("New complaint");
        }
    }

    @Test
    void whoeverSignsOutLeavesNothingOpen() {
        try (Browser agent = Browser.open().signedInAs("johan")) {
            agent.go("/complaint/register-complaint.xhtml");
            agent.pressIn("#signOut", "Johan Venter", "Sign out");
            new LoginPage(agent);

            agent.back();
            new LoginPage(agent);
            agent.go("/worklist/worklist.xhtml");
            new LoginPage(agent);
        }
    }

    /** The sentence is the same whatever was wrong, so that nobody learns who has an account here. */
    @Test
    void afterSeveralWrongTriesEvenTheRightPasswordHasToWait() {
        try (Browser guesser = Browser.open();
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            supervisor.download(
                    "/redress/probe/new-colleague?role=AGENT&login=naledi&password=" + LoginPage.DEMO_PASSWORD);
            LoginPage login = LoginPage.open(guesser);
            for (String guess : new String[] {"one", "two", "three", "four", "five", LoginPage.DEMO_PASSWORD}) {
                login = login.isRefused("naledi", guess);
                assertThat(login.complaints()).containsExactly(DO_NOT_FIT);
            }
            guesser.go("/worklist/worklist.xhtml");
            new LoginPage(guesser);
        }
    }

    /** nothing is lost in silence and nothing comes in twice. */
    @Test
    void aFileWithNonsenseInItBringsTheRestAndSaysWhatItLeftOut() throws IOException {
        Path file = Files.writeString(
                folder.resolve("complaints.csv"),
                HEADING
                        + "PAGE-1,06/26/2018 10:58:54 AM,06/26/2018 12:50:01 PM,STORES,Noise,Loud music,Closed,PHONE\n"
                        + "PAGE-2,06/27/2018 09:00:00 AM,,ACCOUNTS,Reduction issue,\"Exemption, personal\",Open,ONLINE\n"
                        + "PAGE-3,06/26/2018 10:58:54 AM,06/25/2018 12:50:01 PM,STORES,Noise,Barking,Closed,PHONE\n"
                        + "PAGE-4,the day before,,STORES,Noise,Drums,Open,PHONE\n"
                        + "PAGE-1,06/26/2018 10:58:54 AM,,STORES,Noise,Again,Open,PHONE\n");
        try (Browser supervisor = Browser.open().signedInAs("marlene")) {
            ImportPage first = ImportPage.open(supervisor).check(LAYOUT, file);
            assertThat(first.state()).isEqualTo("Checked: nothing is imported yet");
            assertThat(first.counts()).containsExactly("1", "1", "0", "3");
            assertThat(first.report()).hasSize(3);
            String checked = first.address();
            assertThat(InboxPage.all(supervisor).rows()).noneMatch(row -> row.contains("Exemption, personal"));

            supervisor.go(checked);
            first.start();
            assertThat(first.counts()).containsExactly("1", "1", "0", "3");
            assertThat(first.savedReport())
                    .hasSize(5)
                    .contains(
                            "4,\"PAGE-3\",\"Rejected\",\"is before the complaint was received\",\"Closed Date\",",
                            "5,\"PAGE-4\",\"Rejected\",\"is no date of this layout\",\"Created Date\",",
                            "6,\"PAGE-1\",\"Rejected\",\"stands in the file twice\",\"Unique Key\",")
                    .anyMatch(line -> line.matches("2,\"PAGE-1\",\"Closed cases\",\"\",\"\",\\d+"))
                    .anyMatch(line -> line.matches("3,\"PAGE-2\",\"Open cases\",\"\",\"\",\\d+"));

            ImportPage second = ImportPage.open(supervisor).check(LAYOUT, file);
            assertThat(second.counts()).containsExactly("0", "0", "2", "3");
            second.start();
            assertThat(second.counts()).containsExactly("0", "0", "2", "3");
            assertThat(InboxPage.all(supervisor).rows())
                    .filteredOn(row -> row.contains("Reduction issue: Exemption, personal"))
                    .hasSize(1)
                    .noneMatch(row -> row.contains("Loud music"));
        }
    }

    @Test
    void aFileWithBrokenQuotationMarksIsRefusedAsAWhole() throws IOException {
        Path file = Files.writeString(
                folder.resolve("broken.csv"),
                HEADING
                        + "PAGE-8,06/26/2018 10:58:54 AM,,STORES,Noise,Whistling,Open,PHONE\n"
                        + "PAGE-9,06/26/2018 10:58:54 AM,,STORES,Noise,\"Never ends,Open,PHONE\n");
        try (Browser supervisor = Browser.open().signedInAs("marlene")) {
            ImportPage refused = ImportPage.open(supervisor).check(LAYOUT, file);

            assertThat(refused.state()).isEqualTo("Refused: nothing was imported");
            assertThat(refused.problem())
                    .startsWith("The quotation marks of the file do not match.")
                    .contains("See line 3.");
            assertThat(refused.offersToImport()).isFalse();
            assertThat(InboxPage.all(supervisor).rows()).noneMatch(row -> row.contains("Whistling"));
        }
    }

    /** each letter is seen until it has left the house. */
    @Test
    void aLetterThatDidNotLeaveIsSentAgainAndOneWithoutAddressIsPostedOrMended() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage byMail = register(agent, "Toaster burns one side", "zanele@example.org");
            String mailed = byMail.reference();
            String posted = register(agent, "Iron leaks", "").reference();
            String mended = register(agent, "Kettle whistles", "").reference();
            OutboxPage letters = OutboxPage.open(supervisor).awaitState(mailed, "Sent");
            assertThat(letters.of(mailed))
                    .singleElement()
                    .asString()
                    .contains("Acknowledgement", "Zanele Fortuin", "zanele@example.org");

            supervisor.download("/redress/probe/failed-letters?case=" + byMail.id());
            letters = OutboxPage.open(supervisor).only("Not sent");
            assertThat(letters.of(mailed)).singleElement().asString().contains("Not sent", "does not answer");
            letters.act(mailed, "Send again", "The letter is sent again.");
            letters.awaitState(mailed, "Sent");
            assertThat(letters.of(mailed)).singleElement().asString().doesNotContain("does not answer");

            letters = OutboxPage.open(supervisor).only("To be posted");
            letters.act(posted, "Record that it was posted", "Recorded that the letter was posted.");
            assertThat(OutboxPage.open(supervisor).of(posted))
                    .singleElement()
                    .asString()
                    .contains("Posted");

            OutboxPage.open(supervisor).sendTo(mended, "fortuin@example.org");
            letters.awaitState(mended, "Sent");
            assertThat(letters.of(mended)).singleElement().asString().contains("fortuin@example.org");
        }
    }

    /** the letter is seen before it goes; said by word of mouth it is kept, too. */
    @Test
    void whomTheCustomerKnowsKeepsHerInformed() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = register(agent, "Lamp flickers", "");
            agent.go("/probe/news-due?case=" + page.id());
            KeepInformedForm form = new KeepInformedForm(page.soundAtEachForm()).says("The lamp is on the bench.");
            assertThat(form.letter())
                    .contains("Dear", "The lamp is on the bench.", "You hear from us again", "Lerato Khumalo");
            agent.isSound();
            agent.picture("keep-informed");
            form.nextHears(ContactDays.working(), "10:00").wrote();

            agent.go("/probe/news-due?case=" + page.id());
            new KeepInformedForm(page).says("Nothing new yet.").spoke();

            page.open();
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo wrote the customer how the case stands: The lamp is on the bench.",
                            "Lerato Khumalo told the customer how the case stands: Nothing new yet.");
            assertThat(page.letters()).contains("How it stands, in words of our own");
            assertThat(page.section("Promises")).contains("How it stands");
        }
    }

    /** a case has its files beside it; what a file is, its content says and not its name. */
    @Test
    void aFileComesBackAsItWasAndWhatIsNoPictureOrPaperIsRefused() throws IOException {
        Path photo = folder.resolve("dented corner.png");
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        Path letter = Files.writeString(folder.resolve("her letter.pdf"), "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF");
        Path notAPdf = Files.writeString(folder.resolve("invoice.pdf"), "<script>alert('paid')</script>");
        Path large = Files.write(folder.resolve("recording.txt"), letters(10 * 1024 * 1024 + 1));
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = register(agent, "Speaker cone torn", "");

            page.attach(photo, "The file is kept with the case.");
            page.attach(letter, "The file is kept with the case.");
            page.attach(notAPdf, "Files of this type are not taken. Send a PDF, an image or plain text.");
            agent.isSound();
            page.attach(large, "The file is larger than 10 MB. Send a smaller copy.");

            page.open();
            assertThat(page.files()).containsExactlyInAnyOrder("dented corner.png", "her letter.pdf");
            assertThat(page.file("dented corner.png")).isEqualTo(Files.readAllBytes(photo));
            assertThat(page.pagesOfFiles())
                    .singleElement()
                    .asString()
                    .isEqualTo("application/pdf; inline; filename*=UTF-8''her%20letter.pdf; default-src 'none';"
                            + " object-src 'self'; style-src 'unsafe-inline'");
            assertThat(page.timeline())
                    .filteredOn("Lerato Khumalo added a file dented corner.png"::equals)
                    .hasSize(1);
        }
    }

    /** the picture says where the case stands, and the list beside it says the same. */
    @Test
    void theDiagramMarksTheStepTheCaseIsAt() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = register(agent, "Blender lid does not close", "");
            DiagramPage atFirst = DiagramPage.of(page);
            assertThat(atFirst.marked()).containsExactly("Task_AssessComplaint");
            assertThat(atFirst.stepsInState("Now")).containsExactly("Assess nature and severity");
            assertThat(atFirst.showsTheMark()).isTrue();

            new AssessForm(page.open()).nature("DAMAGE").assess();
            new RestateForm(page);

            DiagramPage later = DiagramPage.of(page);
            assertThat(later.marked()).containsExactly("Task_AgreeRestatement");
            assertThat(later.stepsInState("Now")).containsExactly("Restate the problem and agree it");
            assertThat(later.stepsInState("Done")).contains("Assess nature and severity");
            DiagramPage whole = later.show("Complaint handling");
            assertThat(whole.stepsInState("Now")).containsExactly("Identification");
        }
    }

    private static CasePage register(Browser agent, String title, String email) {
        CasePage page = RegisterPage.open(agent)
                .caller("Zanele", "Fortuin", "051 555 0142")
                .email(email)
                .says("It was like this when I unpacked it.")
                .about(title)
                .readBack("Broken on arrival.")
                .agreed();
        page.awaitTask("Assess nature and severity");
        return page;
    }

    private static byte[] letters(int size) {
        byte[] text = new byte[size];
        Arrays.fill(text, "a".getBytes(StandardCharsets.US_ASCII)[0]);
        return text;
    }
}
