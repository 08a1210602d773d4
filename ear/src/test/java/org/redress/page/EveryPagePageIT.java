package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;
import org.redress.both.probe.ApiClient;
import org.redress.page.Places.Place;

/**
 * Every page there is, as people of each role see it: on a desk, a small and a telephone's screen, in light and dark, and
 * in the pseudo-locale, where a text that stands in no bundle shows, and on a telephone in Afrikaans, whose words are
 * longer. A new page without a row in {@link Places} fails.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPagePageIT {
    private static final Path REAL_COMPLAINTS = Path.of(
            System.getProperty("redress.source"), "ejb/src/test/resources/complaints/cfpb_2016_18col_349rows.csv");
    private static final String IMPORTED = "complaints.csv";
    private static final int SOME = 12;
    private static final String AT_WORK = "Amplifier arrived dented, new one late";
    private static final String SYSTEM = "Drafts " + UUID.randomUUID();
    private static final String AGREEMENT = "EVERY-PAGE";
    private static final String SUPPLIER = "Karoo Parts";
    private static final String ORDER = "A power board for the amplifier.";
    private static final String TO_APPROVE = "Sound bar failed twice";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void fitsEachScreenInLightAndDarkAndSaysNothingThatStandsInNoBundle() {
        Places places = withWork();
        assertThat(places.all()).extracting(Place::page).containsAll(Places.pages());
        UnmarkedText unmarked = new UnmarkedText(typed());
        SoftAssertions softly = new SoftAssertions();
        Set<String> seen = ConcurrentHashMap.newKeySet();

        visit(places, (browser, place) -> {
            browser.reads("en");
            browser.go(place.address());
            look(browser, place, seen.add(place.page()), softly);
            browser.seenOn(Screen.TELEPHONE.width, Screen.TELEPHONE.height, "light");
            browser.reads("en-XA");
            browser.go(place.address());
            softly.assertThat(unmarked.marked(browser)).as(place.toString()).isPositive();
            softly.assertThat(unmarked.on(browser)).as(place.toString()).isEmpty();
            browser.reads("af");
            browser.go(place.address());
            softly.assertThat(browser.overflow()).as(place + " in Afrikaans").isNotPositive();
        });
        softly.assertAll();
        try (Browser supervisor = Browser.open().signedInAs("marlene")) {
            pictures(supervisor, places);
        }
    }

    /** Cases at a desk: real ones from a file, one with the agent, one that waits for approval. */
    private static Places withWork() {
        try (Browser supervisor = Browser.open().signedInAs("marlene");
                Browser agent = Browser.open().signedInAs("lerato");
                Browser owner = Browser.open().signedInAs("thandi")) {
            AgreementPage.begun(owner, AGREEMENT);
            CalendarPage.drafted(owner);
            String theImport = ImportPage.open(supervisor)
                    .check("CFPB consumer complaints", someComplaints())
                    .start()
                    .address();
            UsualWay way = UsualWay.begins(agent, AT_WORK).identified();
            String supplier = way.askedSupplier(SUPPLIER, ORDER, ContactDays.second());
            CasePage atWork = way.page();
            String toTheCustomer = OwnLink.toTheCustomer(agent, atWork);
            String toTheSupplier = OwnLink.toAStakeholder(supplier, agent, atWork);
            CasePage toApprove = UsualWay.begins(agent, TO_APPROVE)
                    .identified()
                    .committed()
                    .proposed("3870")
                    .page();
            toApprove.awaitTask("Approve the solution");
            return new Places(
                    atWork,
                    toApprove,
                    theImport,
                    AGREEMENT,
                    atWork.customer(),
                    companyOf(agent, atWork.customer()),
                    draftOfTheModels(),
                    toTheCustomer,
                    toTheSupplier);
        }
    }

    private static String companyOf(Browser agent, String customer) {
        agent.go("/customer/customer.xhtml?id=" + customer);
        agent.unfold("Correct…");
        agent.fill("edit:organisation", "Karoo Lodges");
        agent.press("saveCustomer", "Read what changed back to her");
        agent.press("openCompany", "Who speaks for it");
        return agent.address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    /** Another system that works for the process owner has begun it. */
    private static long draftOfTheModels() {
        try (Browser administrator = Browser.open().signedInAs("admin")) {
            String token = TokensPage.open(administrator)
                    .issueFor(SYSTEM, "Thandi Mokoena", LocalDate.now().plusMonths(1));
            return DraftPage.begin(
                    ApiClient.with(System.getProperty("redress.base.url"), token), "Begun for every page");
        }
    }

    /** Its first rows, each on a line of its own: what a report looks like does not depend on how many follow. */
    private static Path someComplaints() {
        try (Stream<String> lines = Files.lines(REAL_COMPLAINTS)) {
            Path some = Files.createTempDirectory("redress-pages").resolve(IMPORTED);
            return Files.write(some, lines.limit(1 + SOME).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many readers at once as the machine has hands for. */
    private static void visit(Places places, BiConsumer<Browser, Place> visitor) {
        Map<Optional<String>, List<Place>> byReader =
                places.all().stream().collect(Collectors.groupingBy(Place::reader));
        byReader.entrySet().parallelStream().forEach(each -> {
            try (Browser browser = Browser.open()) {
                each.getKey().ifPresent(browser::signedInAs);
                browser.problems();
                each.getValue().forEach(place -> visitor.accept(browser, place));
            }
        });
    }

    /**
     * Each page must be sound on the largest screen and on a telephone's, where most is laid out anew, and be legible in the
     * dark. It must fit every screen, and what another reader sees of it the two that differ most.
     */
    private static void look(Browser browser, Place place, boolean first, SoftAssertions softly) {
        for (Screen screen : first ? List.of(Screen.values()) : List.of(Screen.DESK, Screen.TELEPHONE)) {
            String where = "%s, %s".formatted(place, screen);
            browser.seenOn(screen.width, screen.height, "light");
            softly.assertThat(browser.overflow()).as(where).isNotPositive();
            if (screen == Screen.DESK || screen == Screen.TELEPHONE) {
                softly.assertThat(browser.unsound()).as(where).isEmpty();
            }
        }
        if (first) {
            browser.seenOn(Screen.DESK.width, Screen.DESK.height, "dark");
            softly.assertThat(browser.unsound()).as("%s, dark", place).isEmpty();
        }
        softly.assertThat(browser.problems()).as(place.toString()).isEmpty();
    }

    private static void pictures(Browser supervisor, Places places) {
        supervisor.seenOn(1440, 900, "light");
        picture(supervisor, "/worklist/worklist.xhtml?view=ALL", "inbox");
        picture(supervisor, "/solution/approvals.xhtml", "approvals");
        picture(supervisor, places.theImport(), "import");
        picture(
                supervisor,
                "/complaint/diagram.xhtml?id=" + places.ofTheSupervisor().id(),
                "diagram");
    }

    private static void picture(Browser browser, String address, String name) {
        browser.go(address);
        browser.settled();
        browser.picture(name);
    }

    /** What stands on the pages because somebody typed it, or is called so. */
    private static List<String> typed() {
        return List.of(
                AT_WORK,
                TO_APPROVE,
                SUPPLIER,
                "orders@supplier.example",
                ORDER,
                "Customer care",
                UsualWay.RESTATEMENT,
                "Zanele Fortuin",
                "Anna Botha",
                "Botha",
                "Accounts",
                "Delivery",
                "Intake",
                "Customer relations",
                "Repairs",
                "Ms Zanele Fortuin",
                "Lerato Khumalo",
                "Marlene Jacobs",
                "Priya Govender",
                "Thandi Mokoena",
                "Ayesha Patel",
                "Johan Venter",
                "Sipho Ndlovu",
                "Administrator",
                "naledi",
                "How it stands",
                "A question",
                "An apology",
                "We have what you sent",
                "It takes longer",
                "It is done",
                "Hand it to the courier",
                "The waybill number",
                "A new amplifier by courier.",
                "New amplifier by courier",
                "You get a new amplifier, at your door before 12:00.",
                "New amplifier at her door",
                Desk.NAME,
                "What happened?",
                "When did you first notice it?",
                "What have you tried or been told already?",
                "What else should I know?",
                "CFPB consumer complaints",
                "NYC 311 service requests",
                SYSTEM,
                IMPORTED);
    }

    private enum Screen {
        DESK(1440, 900),
        TABLET(1024, 768),
        TELEPHONE(390, 844),
        /** The desk at four times its size. */
        ZOOMED(320, 256);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
