package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;
import org.redress.both.probe.ApiClient;

/**
 * The way a complaint usually takes, worked by one person, so that a test begins where its own path leaves it. What pages
 * do on this way is tested by {@link CaseToClosurePageIT}; here the same doors are passed over the interface for other
 * systems, which takes a tenth of the time. Each case has a title of its own, by which it is found again among the others.
 */
final class UsualWay {
    static final String RESTATEMENT = "Amplifier promised for Friday came on Tuesday with a dented housing.";

    /** How the timeline names who went this way. */
    static final String WORKED_BY = Desk.NAME + " (system)";

    private static final String MEANWHILE = "T12:00:00Z";

    private final CasePage page;
    private final String reference;
    private final ApiClient desk = Desk.ofLerato();

    private UsualWay(CasePage page, String reference) {
        this.page = page;
        this.reference = reference;
    }

    /** A complaint of Mrs Fortuin, registered by Lerato with her agreement to our words; the agent's browser shows it. */
    static UsualWay begins(Browser agent, String title) {
        return begins(agent, title, Map.of("firstName", "Zanele", "lastName", "Fortuin", "phone", "051 555 0142"));
    }

    /** One of somebody who is reached by mail. */
    static UsualWay beginsByMail(Browser agent, String title) {
        return begins(agent, title, Map.of("firstName", "Anna", "lastName", "Botha", "email", "anna@example.org"));
    }

    /** One of a customer of a test's own. */
    static UsualWay begins(Browser agent, String title, Map<String, String> customer) {
        Map<String, Object> complaint = Map.of(
                "newCustomer",
                customer,
                "kind",
                "COMPLAINT",
                "channel",
                "TELEPHONE",
                "title",
                title,
                "customerWords",
                "You told me Friday. Friday came and I sat at home the whole day.",
                "restatement",
                RESTATEMENT,
                "restatementAgreed",
                true);
        String reference = (String) ApiClient.json(went(Desk.ofLerato().post("/complaints", json(complaint))))
                .get("reference");
        agent.go("/find-case.xhtml?reference=" + reference);
        return new UsualWay(CasePage.shownIn(agent), reference);
    }

    /** Another one of the customer of that case. */
    static UsualWay alsoOf(Browser agent, String before, String title) {
        Map<String, Object> found = ApiClient.json(went(Desk.ofLerato().get("/complaints/" + before)));
        Object customer = ((Map<?, ?>) found.get("complaint")).get("customerId");
        Map<String, Object> complaint = Map.of(
                "customerId",
                customer,
                "newCustomer",
                Map.of(),
                "kind",
                "COMPLAINT",
                "channel",
                "TELEPHONE",
                "title",
                title,
                "customerWords",
                "It still drips.");
        String reference = (String) ApiClient.json(went(Desk.ofLerato().post("/complaints", json(complaint))))
                .get("reference");
        agent.go("/find-case.xhtml?reference=" + reference);
        return new UsualWay(CasePage.shownIn(agent), reference);
    }

    /** What other systems read of its open task with that form, once it is there. */
    Map<String, Object> openTask(String form) {
        String id = desk.task(reference, form);
        return ApiClient.list(desk.get("/work-items?reference=" + reference), "workItems").stream()
                .filter(task -> id.equals(task.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The case as it stands now. */
    CasePage page() {
        return page.open();
    }

    /** Step 1. */
    UsualWay assessed(String nature) {
        return done("form:assess", "assess", Map.of("nature", nature));
    }

    /** Step 1, where the customer says yes to these questions about harm. */
    UsualWay assessed(String nature, String... harm) {
        Map<String, Boolean> answers =
                Stream.of(harm).collect(Collectors.toMap(question -> question, question -> true));
        return done("form:assess", "assess", Map.of("nature", nature, "harm", answers));
    }

    /** Step 1, for which something has to be asked first. */
    UsualWay asked(String question) {
        return done("form:assess", "ask", Map.of("question", question));
    }

    /** Step 2. */
    UsualWay restated() {
        return done("form:restate", "agreed", Map.of("restatement", RESTATEMENT));
    }

    /** Steps 1 to 4. */
    UsualWay identified() {
        return assessed("DELAY").restated().accepted().recorded();
    }

    /** Step 3. */
    UsualWay accepted() {
        return done("form:accept-responsibility", "accept", Map.of());
    }

    /** Step 4. */
    UsualWay recorded() {
        return done(
                "form:record",
                "complete",
                Map.of(
                        "followUpOn",
                        ContactDays.first().toString(),
                        "followUpProcedure",
                        "Phone her with the courier's answer.",
                        "followUpBy",
                        ApiClient.json(desk.get("/me")).get("staffId")));
    }

    /** Steps 5 to 7, with two options of which she takes the first. */
    UsualWay committed() {
        String first = ContactDays.first().toString();
        Map<String, Object> options = Map.of(
                "options",
                List.of(
                        Map.of("title", "New amplifier by courier", "remedy", "REPLACEMENT", "cost", 3870),
                        Map.of("title", "Repair ours, lend one meanwhile", "remedy", "REPAIR", "cost", 900)));
        Map<String, Object> ourStep = Map.of(
                "party",
                "US",
                "who",
                "Stores",
                "what",
                "Hand it to the courier",
                "deadline",
                at(ContactDays.working().toString(), "17:30"));
        Map<String, Object> nextContact =
                Map.of("when", at(first, "10:00"), "method", "TELEPHONE", "about", "The waybill number", "suits", true);
        done(
                "form:agree-plan",
                "agree",
                Map.of(
                        "offer",
                        options,
                        "chosen",
                        0,
                        "steps",
                        List.of(ourStep),
                        "customerHasNothingToDo",
                        true,
                        "agreedBy",
                        "Mrs Fortuin",
                        "means",
                        "TELEPHONE",
                        "nextContact",
                        nextContact));
        done(
                "form:commit",
                "commit",
                Map.of(
                        "what",
                        "New amplifier at her door",
                        "dueAt",
                        at(ContactDays.second().toString(), "15:00"),
                        "method",
                        "TELEPHONE",
                        "suits",
                        true,
                        "laterBecause",
                        "The courier comes then."));
        return done("form:support", "arrange", Map.of("forCustomer", "A named contact.", "forHandler", "Stores help."));
    }

    /** Step 8: within the limit of an agent up to 1 500. */
    UsualWay proposed(String amount) {
        return done(
                "form:propose",
                "propose",
                Map.of(
                        "remedy",
                        "REPLACEMENT",
                        "amount",
                        Integer.valueOf(amount),
                        "description",
                        "A new amplifier by courier.",
                        "toldToCustomer",
                        "You get a new amplifier, at your door before 12:00."));
    }

    /** Steps 9 and 10. */
    UsualWay applied() {
        done("form:contact-stakeholders", "contacted", Map.of("nobodyBecause", "Stores have it ready."));
        Map<String, Object> action = Map.of(
                "kind",
                "PRODUCT_CHANGED",
                "what",
                "New amplifier handed to the courier.",
                "who",
                "Stores",
                "doneAt",
                ContactDays.yesterday() + MEANWHILE);
        return done("form:apply", "apply", Map.of("actions", List.of(action)));
    }

    /** Steps 11 and 12, until she has heard the outcome. */
    UsualWay told() {
        List<Object> everybody = ApiClient.list(desk.get(mine("/stakeholders")), "stakeholders").stream()
                .map(each -> each.get("id"))
                .toList();
        went(desk.post(
                mine("/stakeholders/tell"),
                json(Map.of("stakeholders", everybody, "way", "EMAIL", "note", "What happened and what was done."))));
        done("form:report", "report", Map.of());
        return done(
                "form:inform-customer",
                "inform",
                Map.of(
                        "words",
                        "Your new amplifier left our stores. Thank you for telling us.",
                        "way",
                        "TELEPHONE",
                        "toldAt",
                        Instant.now().toString()));
    }

    /** What was promised has been kept: nothing is in the way of closing but her word. */
    UsualWay kept() {
        ApiClient.list(desk.get(mine("/promises")), "promises").stream()
                .filter(promise -> "OPEN".equals(promise.get("state")))
                .forEach(promise -> went(
                        desk.post(mine("/promises/" + promise.get("id") + "/keep"), "{\"outcome\": \"REACHED\"}")));
        return this;
    }

    /** The customer says yes, the promises are kept, the case is closed. */
    UsualWay closed() {
        done(
                "form:confirm",
                "solved",
                Map.of(
                        "words",
                        "Yes, it plays. At least somebody phones when they say they will.",
                        "proof",
                        "WRITTEN",
                        "answeredAt",
                        Instant.now().toString()));
        kept();
        done("form:close", "close", Map.of("actions", "New amplifier delivered, stores told."));
        page.open().ended();
        return this;
    }

    /** A supplier is asked for something by 10:00 of a day; answers the supplier's number on the list of the case. */
    String askedSupplier(String name, String words, LocalDate by) {
        Map<String, Object> asked = Map.of(
                "role",
                "SUPPLIER",
                "name",
                name,
                "email",
                "orders@supplier.example",
                "kind",
                "GOODS",
                "words",
                words,
                "by",
                at(by.toString(), "10:00"),
                "urgent",
                false);
        went(desk.post(mine("/participants"), json(asked)));
        return ApiClient.list(desk.get(mine("/stakeholders")), "stakeholders").stream()
                .filter(each -> name.equals(each.get("name")))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private UsualWay done(String form, String outcome, Map<String, Object> data) {
        went(desk.complete(reference, form, outcome, json(data)));
        return this;
    }

    private String mine(String path) {
        return "/complaints/" + reference + path;
    }

    private static Map<String, Object> at(String day, String hour) {
        return Map.of("day", day, "hour", hour);
    }

    private static String json(Map<String, Object> data) {
        return new Json().toJson(data);
    }

    private static HttpResponse<String> went(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
