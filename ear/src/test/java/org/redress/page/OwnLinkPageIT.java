package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.both.Application;

/** What the customer does by her own link: on a phone, without an account and without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnLinkPageIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final Pattern HOUR = Pattern.compile("\\d\\d:\\d\\d");
    private static final String NEVER_SENT = "/c/AAAAAAAAAAAAAAAAAAAAAA";

    @TempDir
    Path folder;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** she sees the same promises as the desk. */
    @Test
    void theCustomerSeesWhatHappensNextAndTheSamePromisesAsTheAgent() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            UsualWay way = UsualWay.begins(agent, "She follows it herself")
                    .identified()
                    .committed();

            OwnLink customer = OwnLink.ofTheCustomer(agent, way.page(), phone).isSound();

            assertThat(customer.promises()).isNotEmpty();
            seesTheSame(customer, agent);
            assertThat(customer.text())
                    .contains("You hear from us by", "New amplifier at her door", "Lerato Khumalo keeps you informed.")
                    .contains(UsualWay.RESTATEMENT);
        }
    }

    /** her words verbatim, and a photo with them. */
    @Test
    void theCustomerAnswersWhatSheWasAskedAndSendsAPhoto() throws IOException {
        String question = "Which corner is dented?";
        String answer = "The left one, at the back.\nYou can see it on the photo.";
        Path photo = photo("corner.png");
        Path notAPhoto = Files.writeString(folder.resolve("page.png"), "<html>no picture</html>");
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            CasePage page = UsualWay.begins(agent, "She answers on her phone")
                    .asked(question)
                    .page();

            OwnLink customer = OwnLink.ofTheCustomer(agent, page, phone).isSound();
            assertThat(customer.text()).contains("We need an answer from you", question);
            customer.type("answer", answer)
                    .choosePhoto("answerPhotos", notAPhoto)
                    .press("sendAnswer", "One of the files is of a kind that we do not keep.")
                    .isSound();
            assertThat(customer.text()).contains("Nothing is lost");

            customer.choosePhoto("answerPhotos", photo).press("sendAnswer", "Your answer is here");

            customer.isSound();
            assertThat(customer.open().text()).doesNotContain(question);
            page.awaitOpenTask("Assess nature and severity");
            assertThat(page.timeline())
                    .anyMatch(line -> line.startsWith("The customer ")
                            && line.contains(answer.lines().findFirst().orElseThrow()));
            assertThat(page.files()).contains("corner.png");
            assertThat(ImageIO.read(new ByteArrayInputStream(agent.download(
                                    agent.attributes(".shot img", "src").get(0))))
                            .getWidth())
                    .isEqualTo(40);
            agent.follow(".shot", "");
            agent.awaitThat(() -> agent.shows("dialog.photo img"));
            agent.isSound();
        }
    }

    /** She answers herself while a colleague writes down what she said: it says who was first, and nothing is lost. */
    @Test
    void theCustomerIsFirstWithHerAnswer() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser colleague = Browser.open().signedInAs("johan");
                Browser phone = Browser.open()) {
            CasePage page = UsualWay.begins(agent, "She answers before we do")
                    .asked("Which corner is dented?")
                    .page();
            page.openedBy(colleague);
            colleague.unfold("The customer has answered what we asked…");
            colleague.fill("answered:answer", "The left one, she said.");
            OwnLink.ofTheCustomer(agent, page, phone)
                    .type("answer", "The left one.")
                    .press("sendAnswer", "Your answer is here");

            colleague.press("keepAnswer", "Somebody was first");

            assertThat(colleague.texts("#meanwhile li").get(0)).contains("The customer");
            assertThat(colleague.ask("return [document.getElementById('answered:answer').value]"))
                    .containsExactly("The left one, she said.");
        }
    }

    /** */
    @Test
    void theCustomerMovesAPromisedTimeAndAsksForAManager() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            CasePage page = UsualWay.begins(agent, "She is at work in the mornings")
                    .identified()
                    .committed()
                    .page();
            OwnLink customer = OwnLink.ofTheCustomer(agent, page, phone);

            customer.unfold("A later time suits me better")
                    .move("move", ContactDays.yesterday(), "14:30", "I am at work until two.", "This time has passed.")
                    .isSound()
                    .move(
                            "move",
                            ContactDays.third(),
                            "14:30",
                            "I am at work until two.",
                            "The new time holds from now on.");
            assertThat(page.open().timeline())
                    .anyMatch(line -> line.startsWith("The customer ") && line.contains("mov"));

            customer.unfold("Ask for a manager")
                    .press("askManager", "We have passed it on.")
                    .isSound();
            assertThat(customer.text()).contains("A manager has been asked to look into it.");
            assertThat(page.open().section("Escalation")).contains("The customer");
            assertThat(customer.open().states()).contains("kept", "moved");
            seesTheSame(customer, agent);
        }
    }

    /** she is answered, and whoever is in charge hears of it. */
    @Test
    void theCustomerWritesOfHerselfAndIsPromisedAnAnswer() {
        String words = "The lid is cracked as well.";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            CasePage page =
                    UsualWay.begins(agent, "She remembers something more").page();
            OwnLink customer = OwnLink.ofTheCustomer(agent, page, phone);
            int promised = customer.promises().size();

            customer.press("sendMore", "There was nothing to send.")
                    .isSound()
                    .type("message", words)
                    .press("sendMore", "What you sent is kept with your case.")
                    .isSound();

            assertThat(customer.promises()).hasSize(promised + 1);
            customer.type("message", "And the hinge.").press("sendMore", "What you sent is kept with your case.");
            assertThat(customer.promises()).as("she is answered once").hasSize(promised + 1);
            assertThat(page.open().timeline())
                    .anyMatch(line -> line.startsWith("The customer wrote to us") && line.contains(words));
            assertThat(page.letters()).contains("Word from the customer by link");
            seesTheSame(customer, agent);
        }
    }

    /** what the desk takes back shows the page for whatever opens nothing. */
    @Test
    void aLinkThatWasTakenBackOpensNothing() throws IOException, InterruptedException {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            CasePage page =
                    UsualWay.begins(agent, "The letter went to somebody else").page();
            OwnLink customer = OwnLink.ofTheCustomer(agent, page, phone);
            assertThat(get(customer.path()).statusCode()).isEqualTo(200);

            page.open().takeLinkBack("The link is taken back");

            assertThat(page.open().section("Links of their own")).contains("taken back");
            assertThat(page.timeline()).anyMatch(line -> line.contains("took back a link into the case"));
            HttpResponse<String> nothing = get(customer.path());
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(nothing.body()).isEqualTo(get(NEVER_SENT).body());
            customer.open().isSound();
            agent.isSound();
        }
    }

    /** */
    @Test
    void theCustomerSaysThatItIsNotSolvedAndThenThatItIs() {
        String no = "Nee. The new one hums just like the first.";
        String yes = "Yes, it plays. Thank you.";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            UsualWay way = UsualWay.begins(agent, "She says herself whether it is solved")
                    .identified()
                    .committed()
                    .proposed("900")
                    .applied()
                    .told();
            CasePage page = way.page();
            OwnLink customer = OwnLink.ofTheCustomer(agent, page, phone).isSound();

            customer.type("solvedWords", no).press("solvedNo", "What you wrote is kept with your case.");
            assertThat(customer.text()).contains("You hear from us by").doesNotContain("Is it solved for you?");
            page.awaitOpenTask("Agree the plan with the customer");
            assertThat(page.timeline()).anyMatch(line -> line.startsWith("The customer ") && line.contains(no));

            way.committed().proposed("1200").applied().told();
            customer.open().type("solvedWords", yes).press("solvedYes", "What you wrote is kept with your case.");
            customer.isSound();
            assertThat(customer.text()).contains("You said that it is solved", yes);
            page.awaitOpenTask("Close the complaint");
            assertThat(page.timeline()).anyMatch(line -> line.startsWith("The customer ") && line.contains(yes));
        }
    }

    /** and nothing of who the customer is. */
    @Test
    void aSupplierGivesAnotherDateAndSaysThatItIsDone() {
        String board = "A power board for the Kestrel 55.";
        String left = "It left our house at noon.";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            UsualWay way = UsualWay.begins(agent, "Fortuin: the board has to be ordered")
                    .identified();
            String supplier = way.askedSupplier("Karoo Parts", board, ContactDays.second());
            CasePage page = way.page();
            OwnLink link = OwnLink.ofAStakeholder(supplier, agent, page, phone).isSound();
            assertThat(link.text())
                    .contains("Please help us by", board, "Karoo Parts")
                    .doesNotContain("Fortuin", "You told me Friday", UsualWay.RESTATEMENT);

            link.press(phone.idOf("[id^=accept]"), "We rely on that day and hour.")
                    .isSound();
            link.unfold("Another day or hour")
                    .move("date", ContactDays.yesterday(), "10:00", "Our store is closed.", "This time has passed.")
                    .unfold("Another day or hour")
                    .move("date", ContactDays.third(), "10:00", "Our store is closed.", "the day and hour you gave.");
            assertThat(page.open().timeline()).anyMatch(line -> line.startsWith("A stakeholder "));

            link.unfold("It is done, or here is the answer")
                    .type(phone.idOf("[id^=words]"), left)
                    .press(phone.idOf("[id^=done]"), "Whoever waits for it knows.")
                    .isSound();
            assertThat(link.open().text()).contains("Nothing waits for you", "answered");
            assertThat(page.open().section("Participants")).contains(left);
        }
    }

    /** without an account, and twice the same form is one complaint. */
    @Test
    void anybodyComplainsByThePublicForm() throws IOException {
        String words = "The new kettle leaks at the seam.\nIt did so from the first day.";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            OwnLink form = OwnLink.ofThePublic(phone).isSound();
            form.type("words", words)
                    .type("contact", "082 555 01")
                    .choosePhoto("photos", photo("seam.png"))
                    .check("consent")
                    .press("send", "We cannot tell how to reach you.")
                    .isSound();
            form.type("contact", "pumla@example.org").check("consent").press("send", "We have your complaint.");
            form.isSound();
            String reference = phone.texts(".ref").get(0);
            assertThat(form.text()).contains("You hear from us by", "A letter is on its way");
            agent.go("/find-case.xhtml?reference=" + reference);
            CasePage page = CasePage.shownIn(agent);
            assertThat(agent.text()).contains("The new kettle leaks at the seam.");
            assertThat(page.promises()).anyMatch(promise -> promise.contains("First answer"));
            assertThat(page.letters()).contains("Acknowledgement");
        }
    }

    @Test
    void whatAMachineFillsInIsNotKept() throws IOException, InterruptedException {
        String answer = lodged("form=x&words=Buy&contact=a@b.example&consent=yes&website=spam");

        assertThat(answer).contains("We have your complaint.").doesNotContain("class=\"ref\"");
    }

    @Test
    void aFormThatIsSentTwiceIsOneComplaint() throws IOException, InterruptedException {
        String form = "form=twice-" + System.nanoTime() + "&words=It+leaks&contact=0825550167&consent=yes";

        String first = lodged(form);

        assertThat(first).contains("class=\"ref\"");
        assertThat(lodged(form)).isEqualTo(first);
    }

    private static String lodged(String form) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(BASE + "/lodge"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The same promises stand the same way for the same hour; the desk also marks those whose time has nearly come. */
    private static void seesTheSame(OwnLink customer, Browser agent) {
        assertThat(customer.promises()).isEqualTo(toHer(agent.texts(".ctx .prom .t")));
        List<String> states = agent.attributes(".ctx .prom", "class").stream()
                .map(each -> each.replace("prom ", "").replace("soon", "open"))
                .toList();
        assertThat(customer.states()).isEqualTo(states);
        List<String> hours = hours(agent.texts(".ctx .prom .due"));
        List<String> toHer = hours(customer.standings());
        assertThat(toHer).hasSameSizeAs(hours);
        for (int each = 0; each < states.size(); each++) {
            if (!states.get(each).equals("kept")) {
                assertThat(toHer.get(each)).isEqualTo(hours.get(each)).isNotEmpty();
            }
        }
    }

    private static List<String> hours(List<String> times) {
        return times.stream()
                .map(time ->
                        HOUR.matcher(time).results().map(MatchResult::group).collect(Collectors.joining(" ")))
                .toList();
    }

    /** What nobody has put into words is called to her what the desk calls it for itself. */
    private static List<String> toHer(List<String> ofTheDesk) {
        Map<String, String> called =
                Map.of("First answer", "A first answer from us", "Next contact", "You hear from us");
        return ofTheDesk.stream().map(what -> called.getOrDefault(what, what)).toList();
    }

    private Path photo(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void whatOpensNothingTellsNobodyWhy() throws IOException, InterruptedException {
        HttpResponse<String> wrong = get(NEVER_SENT);

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).contains("This link opens nothing");
        assertThat(get("/s/AAAAAAAAAAAAAAAAAAAAAA").body()).isEqualTo(wrong.body());
        assertThat(get("/c/what-is-no-link").body()).isEqualTo(wrong.body());
        assertThat(wrong.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(wrong.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(wrong.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'none'");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(BASE + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
