package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.both.probe.ApiClient.json;
import static org.redress.both.probe.ApiClient.list;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;
import org.redress.both.probe.EventReceiver;
import org.redress.both.probe.Manual;

/** A case from outside, with nothing but HTTP and tokens that work for two members of staff. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseApiIT {
    private static final String ANOTHER = "{\"remedy\":\"REPAIR\",\"amount\":120.5,\"description\":\"A new lid.\","
            + "\"toldToCustomer\":\"You get a new lid.\"}";

    private static final String BASE = System.getProperty("redress.base.url");
    private static final LocalDate TUESDAY =
            LocalDate.now().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private final ApiClient lerato = ApiClient.with(BASE, ClientTokens.OF_LERATO);
    private final ApiClient reader = ApiClient.with(BASE, ClientTokens.READING_FOR_MARLENE);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** By the very lines that the manual has, from its registration to its closing. */
    @Test
    void goesTheWholeWayAsTheManualSays() {
        Manual manual = Manual.read().with("API", BASE + "/api/v1").with("TOKEN", ClientTokens.OF_LERATO);
        String me = String.valueOf(manual.type(manual.line("$API/me")).get("staffId"));
        String reference = (String) manual.type(manual.line("title")
                        .replace("call-4711", UUID.randomUUID().toString()))
                .get("reference");
        manual.with("CASE", reference);

        for (Manual.Form form : manual.forms()) {
            String task = lerato.task(reference, form.key());
            manual.with("TASK", task);
            manual.with("TOKEN", form.key().equals("form:approve") ? ClientTokens.OF_MARLENE : ClientTokens.OF_LERATO);
            if (form.key().equals("form:report")) {
                went(manual.type(manual.line("stakeholders/tell")
                        .replace("[1, 2]", ids(manual.type(manual.line("$CASE/stakeholders\"")), "stakeholders"))));
            }
            if (form.key().equals("form:close")) {
                open(manual.type(manual.line("$CASE/promises\"")))
                        .forEach(promise ->
                                went(manual.type(manual.line("/keep").replace("/51/", "/" + promise + "/"))));
            }
            went(manual.type(manual.line("/claim")));
            assertThat(manual.type(manual.line("$API/work-items/$TASK\"")).get("outcomes"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .extracting("name")
                    .contains(form.outcome());
            went(manual.type(manual.line("/complete?")
                    .replace("outcome=assess", "outcome=" + form.outcome())
                    .replaceFirst("'\\{.*}'", Matcher.quoteReplacement("'" + today(form.body(), me) + "'"))));
        }

        assertThat(list(lerato.get("/complaints?reference=" + reference), "complaints"))
                .extracting("status")
                .containsExactly("CLOSED");
        assertThat(manual.type(manual.line("$CASE/events")).toString()).contains("CLOSED");
        assertThat(manual.type(manual.line("/events?after=0")).get("events"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
    }

    /** The manual's days and hours are those of the day it was written. */
    private static String today(String body, String me) {
        return body.replace("2026-09-29T15:00:00Z", now())
                .replace("2026-09-29T15:10:00Z", now())
                .replace("2026-09-29T15:20:00Z", now())
                .replace("2026-09-29", TUESDAY.toString())
                .replace("2026-09-30", TUESDAY.plusDays(1).toString())
                .replace("\"followUpBy\":12", "\"followUpBy\":" + me);
    }

    private static String now() {
        return Instant.now().toString();
    }

    private static void went(Map<String, Object> answer) {
        assertThat(answer).doesNotContainKey("code");
    }

    @SuppressWarnings("unchecked")
    private static String ids(Map<String, Object> answer, String list) {
        return ((List<Map<String, Object>>) answer.get(list))
                .stream().map(each -> String.valueOf(each.get("id"))).toList().toString();
    }

    @SuppressWarnings("unchecked")
    private static List<String> open(Map<String, Object> answer) {
        return ((List<Map<String, Object>>) answer.get("promises"))
                .stream()
                        .filter(each -> "OPEN".equals(each.get("state")))
                        .map(each -> String.valueOf(each.get("id")))
                        .toList();
    }

    @Test
    void registersOnceHoweverOftenAndAtOnceItIsSent() throws Exception {
        String title = "Kettle " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        ExecutorService many = Executors.newFixedThreadPool(8);
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int each = 0; each < 8; each++) {
            calls.add(() -> lerato.post("/complaints", complaint(title), key));
        }

        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : many.invokeAll(calls)) {
            answers.add(answer.get());
        }
        many.shutdown();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.headers()
                        .firstValue("Idempotent-Replayed")
                        .isEmpty()))
                .hasSize(1);
        assertThat(found(title)).hasSize(1);
    }

    @Test
    void refusesAKeyForSomethingElseAndNothingNewWithoutOne() {
        String key = UUID.randomUUID().toString();
        lerato.post("/complaints", complaint("First"), key);

        isProblem(lerato.post("/complaints", complaint("Second"), key), 422, "RDR-ITG-002");
        isProblem(lerato.post("/complaints", complaint("Third"), new String[0]), 428, "RDR-API-428");
    }

    @Test
    void completesOnceUnderOneKey() {
        String reference = registered("Kettle");
        String id = lerato.task(reference, "form:assess");
        String key = UUID.randomUUID().toString();
        lerato.post("/work-items/" + id + "/claim", "");

        HttpResponse<String> first =
                lerato.post("/work-items/" + id + "/complete?outcome=ask", "{\"question\":\"Which one?\"}", key);
        HttpResponse<String> again =
                lerato.post("/work-items/" + id + "/complete?outcome=ask", "{\"question\":\"Which one?\"}", key);

        assertThat(List.of(first.statusCode(), again.statusCode())).containsOnly(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        isProblem(
                lerato.post("/work-items/" + id + "/complete?outcome=ask", "{\"question\":\"Which one?\"}"),
                404,
                "RDR-WRK-001");
    }

    /** */
    @Test
    void saysWhatMayBeOfferedAndWhoCanSayYes() {
        String reference = registered("Toaster");

        Map<String, Object> repair = json(lerato.get("/authority?remedy=REPAIR&amount=900"));
        assertThat(repair).containsEntry("verdict", "ALLOWED").doesNotContainKey("approver");
        assertThat(list(lerato.get("/authority?remedy=REPAIR&amount=900"), "here"))
                .isEmpty();

        String asked = "/authority?remedy=REPLACEMENT&amount=3870&case=" + reference;
        assertThat(json(lerato.get(asked)))
                .containsEntry("verdict", "NEEDS_APPROVAL")
                .containsEntry("approver", "SUPERVISOR")
                .containsEntry("timeGiven", "PT8H")
                .containsKey("because");
        assertThat(list(lerato.get(asked), "here")).extracting("name").contains("Marlene Jacobs");

        assertThat(json(lerato.get(asked))).doesNotContainKey("second");

        Map<String, Object> large = json(lerato.get("/authority?remedy=REPLACEMENT&amount=25000&case=" + reference));
        assertThat(large).containsEntry("approver", "SUPERVISOR").containsKey("second");
        assertThat(large.get("second").toString()).contains("MANAGER", "Priya Govender", "PT8H");

        isProblem(lerato.get("/authority?remedy=CAKE&amount=1"), 422, "RDR-API-422");
        isProblem(lerato.get("/authority?remedy=REPAIR&amount=1e400"), 422, "RDR-API-422");
        isProblem(lerato.get("/authority?remedy=REPAIR&amount=1&case=RD-0-X"), 422, "RDR-CMP-001");
    }

    /** */
    @Test
    void keepsAnAlternativeReadyAndSaysWhatBecameOfARecoveryStep() {
        String complaint = "/complaints/" + registered("Kettle");

        assertThat(lerato.post(complaint + "/alternatives", ANOTHER).statusCode())
                .isEqualTo(201);
        List<Map<String, Object>> ready = list(lerato.get(complaint + "/alternatives"), "alternatives");
        assertThat(ready).extracting("remedy", "currency").containsExactly(tuple("REPAIR", "ZAR"));
        String drop = complaint + "/alternatives/" + ready.get(0).get("id") + "/drop";
        assertThat(lerato.post(drop, "").statusCode()).isEqualTo(204);
        isProblem(lerato.post(drop, ""), 404, "RDR-IDN-404");
        assertThat(list(lerato.get(complaint + "/alternatives"), "alternatives"))
                .isEmpty();

        String mark = complaint + "/recovery-steps/mark";
        assertThat(lerato.post(mark, marked("DO_SOMETHING_EXTRA")).statusCode()).isEqualTo(204);
        isProblem(lerato.post(mark, marked("APOLOGISE")), 409, "RDR-REC-005");
        assertThat(list(lerato.get(complaint + "/recovery-steps"), "steps"))
                .hasSize(6)
                .extracting(each -> each.get("step"), each -> each.get("state"), each -> each.get("reason"))
                .contains(
                        tuple("APOLOGISE", "DONE", null),
                        tuple("DO_SOMETHING_EXTRA", "DOES_NOT_FIT", "She wants none."),
                        tuple("FOLLOW_UP", null, null));
    }

    private static String marked(String step) {
        return "{\"step\":\"" + step + "\",\"mark\":\"DOES_NOT_FIT\",\"reason\":\"She wants none.\"}";
    }

    @Test
    void saysOfEachEntryWhatIsWrong() {
        assertThat(errors(lerato.post("/complaints", "{\"kind\":\"COMPLAINT\",\"channel\":\"PIGEON\",\"price\":1}")))
                .containsEntry("channel", "must be one of: WALK_IN, CANVASSED, TELEPHONE, MARKETING, ELECTRONIC")
                .containsEntry("price", "is not known here");
        assertThat(errors(lerato.post("/complaints", "{\"kind\":\"COMPLAINT\",\"channel\":\"TELEPHONE\"}")))
                .containsKeys("title", "customerWords");
        isProblem(lerato.post("/complaints", "Dear all,"), 422, "RDR-API-422");
        isProblem(lerato.get("/complaints?status=NEW"), 422, "RDR-API-422");
        isProblem(lerato.get("/complaints?after=there"), 422, "RDR-API-422");
    }

    @Test
    void pagesThroughComplaintsAndTasksWithoutAGap() {
        String word = "w" + UUID.randomUUID();
        Set<String> made = new HashSet<>();
        for (int each = 0; each < 52; each++) {
            made.add(registered(word + " number " + each));
        }

        HttpResponse<String> first = lerato.get("/complaints?words=" + word);
        HttpResponse<String> second = lerato.get(lerato.next(first).orElseThrow());

        List<String> seen = new ArrayList<>(references(first));
        assertThat(seen).hasSize(50);
        seen.addAll(references(second));
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
        assertThat(lerato.next(second)).isEmpty();
        assertThat(lerato.get("/complaints?status=CLOSED&words=" + word).body()).doesNotContain("RD-");
        assertThat(lerato.next(lerato.get("/work-items?view=ALL"))).isPresent();
    }

    @Test
    void tellsHowATaskIsCompleted() {
        String reference = registered("Kettle");
        HttpResponse<String> task = lerato.get("/work-items/" + lerato.task(reference, "form:assess"));

        assertThat(json(task)).extracting("workItem").extracting("reference").isEqualTo(reference);
        assertThat(list(task, "outcomes"))
                .extracting("name")
                .containsExactlyInAnyOrder("assess", "ask", "other-kind", "solved-at-first-contact");
        assertThat(task.body()).contains("\"enum\":[\"DISSATISFACTION\",\"DAMAGE\"", "\"required\":[\"nature\"]");
    }

    @Test
    void describesEachAddressWithWhatGoesInAndComesBack() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(BASE).resolve("/openapi?format=JSON"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Map<String, Object> document = json(answer);

        assertThat(paths(document)).containsExactlyInAnyOrderElementsOf(written());
        assertThat(answer.body())
                .contains("\"RESTRICTED\"", "\"application/problem+json\"", "\"bearer\"", "\"Idempotency-Key\"")
                .doesNotContain("/api/pages/");
        assertThat(referred(answer.body())).as("each is described").isSubsetOf(described(document));
    }

    /** What the table of addresses has. */
    private static Set<String> written() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/probe/address-matrix.txt")).stream()
                .map(row -> row.split(" ")[0])
                .filter(path -> path.startsWith("/api/v1/"))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> paths(Map<String, Object> document) {
        return ((Map<String, Object>) document.get("paths")).keySet();
    }

    private static Set<String> referred(String document) {
        return Pattern.compile("#/components/(\\w+/\\w+)")
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> described(Map<String, Object> document) {
        Set<String> described = new HashSet<>();
        ((Map<String, Map<String, Object>>) document.get("components"))
                .forEach((kind, all) -> all.keySet().forEach(name -> described.add(kind + "/" + name)));
        return described;
    }

    @Test
    void sendsNothingTwiceThatHasNotChanged() {
        String reference = registered("Kettle");
        HttpResponse<String> read = lerato.get("/complaints/" + reference);
        String tag = read.headers().firstValue("ETag").orElseThrow();

        assertThat(lerato.get("/complaints/" + reference, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        done(lerato.complete(reference, "form:assess", "assess", "{\"nature\":\"DELAY\"}"));
        assertThat(lerato.get("/complaints/" + reference, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void opensNothingByScopeAloneAndNothingBeyondIt() {
        String reference = registered("Kettle");
        String task = lerato.task(reference, "form:assess");

        assertThat(reader.get("/complaints/" + reference).statusCode()).isEqualTo(200);
        isProblem(reader.post("/complaints", complaint("Kettle")), 403, "RDR-IDN-018");
        isProblem(reader.get("/work-items"), 403, "RDR-IDN-018");
        isProblem(reader.get("/customers/1"), 403, "RDR-IDN-018");
        isProblem(reader.patch("/customers/1", "{\"version\":0}"), 403, "RDR-IDN-018");
        isProblem(reader.post("/work-items/" + task + "/claim", ""), 403, "RDR-IDN-018");
        ApiClient importer = ApiClient.with(BASE, ClientTokens.VALID);
        isProblem(importer.get("/complaints/" + reference), 403, "RDR-IDN-018");
    }

    @Test
    void hidesARestrictedCaseFromWhomItIsHiddenFrom() {
        String reference = registered("The agent pocketed my change");
        done(lerato.complete(
                reference, "form:assess", "assess", "{\"nature\":\"DISCOURTESY\",\"harm\":{\"integrity\":true}}"));
        ApiClient johan = ApiClient.with(BASE, ClientTokens.OF_JOHAN);

        assertThat(lerato.get("/complaints/" + reference).statusCode()).isEqualTo(200);
        isProblem(johan.get("/complaints/" + reference), 404, "RDR-IDN-404");
        isProblem(johan.get("/complaints/RD-1-X"), 422, "RDR-CMP-001");
        isProblem(johan.get("/work-items?reference=" + reference), 404, "RDR-IDN-404");
        assertThat(johan.get("/complaints?words=pocketed").body()).doesNotContain(reference);
        assertThat(lerato.get("/complaints?words=pocketed").body()).contains(reference);
    }

    @Test
    void sendsWhatHappensToWhoeverSubscribedAndMaySeeIt() throws Exception {
        ApiClient johan = ApiClient.with(BASE, ClientTokens.OF_JOHAN);
        try (EventReceiver hers = EventReceiver.listening();
                EventReceiver his = EventReceiver.listening()) {
            String webhook = subscribed(lerato, hers);
            String another = subscribed(johan, his);
            assertThat(json(lerato.post(webhook + "/test", ""))).containsEntry("arrived", true);

            String hidden = registered("The agent pocketed my change");
            done(lerato.complete(
                    hidden, "form:assess", "assess", "{\"nature\":\"DISCOURTESY\",\"harm\":{\"integrity\":true}}"));
            hers.next(event -> isOf(hidden, "RESTRICTED", event));
            String open = registered("Kettle");
            Map<String, Object> event = hers.next(each -> isOf(open, "REGISTERED", each));
            his.next(each -> isOf(open, "REGISTERED", each));

            assertThat(event).containsEntry("specversion", "1.0").containsEntry("id", open + "/1");
            assertThat(event.get("data"))
                    .isEqualTo(list(lerato.get("/complaints/" + open + "/events"), "events")
                            .get(0));
            assertThat(his.all()).noneMatch(each -> isOf(hidden, "RESTRICTED", each));
            assertThat(json(lerato.get(webhook))).containsEntry("state", "ACTIVE");
            isProblem(johan.get(webhook), 404, "RDR-ITG-404");
            assertThat(lerato.delete(webhook).statusCode()).isEqualTo(204);
            assertThat(johan.delete(another).statusCode()).isEqualTo(204);
            isProblem(lerato.get(webhook), 404, "RDR-ITG-404");
        }
    }

    @Test
    void saysWhereNothingIsSent() {
        isProblem(lerato.post("/webhooks", webhook("http://1.1.1.1/hook")), 422, "RDR-ITG-011");
        isProblem(lerato.post("/webhooks", webhook("ftp://localhost/hook")), 422, "RDR-ITG-010");
        isProblem(reader.post("/webhooks", webhook("https://localhost/hook")), 403, "RDR-IDN-018");
    }

    /** The path of the new subscription. */
    private static String subscribed(ApiClient client, EventReceiver receiver) {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> made = client.post("/webhooks", webhook(receiver.url()), key);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        receiver.knows((String) json(made).get("secret"));
        assertThat(json(client.post("/webhooks", webhook(receiver.url()), key)))
                .as("answered again without the secret")
                .containsOnlyKeys("webhook");
        return "/webhooks/" + json(made).get("webhook");
    }

    private static String webhook(String url) {
        return "{\"name\":\"Warehouse\",\"url\":\"" + url + "\"}";
    }

    private static boolean isOf(String reference, String kind, Map<String, Object> event) {
        return reference.equals(event.get("subject")) && ("org.redress.case." + kind).equals(event.get("type"));
    }

    private String registered(String title) {
        HttpResponse<String> answer = lerato.post("/complaints", complaint(title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String reference = (String) json(answer).get("reference");
        assertThat(answer.headers().firstValue("Location")).contains(BASE + "/api/v1/complaints/" + reference);
        return reference;
    }

    private static String complaint(String title) {
        return """
                {"newCustomer":{"firstName":"Zanele","lastName":"Fortuin","phone":"051 555 0142"},
                 "kind":"COMPLAINT","channel":"TELEPHONE","title":"%s",
                 "customerWords":"You told me Friday.","wishes":["REPLACEMENT"]}""".formatted(title);
    }

    private List<Map<String, Object>> found(String title) {
        return list(lerato.get("/complaints?words=" + title.replace(" ", "%20")), "complaints");
    }

    /** what was agreed on is read by whoever works for a supervisor, and by no agent. */
    @Test
    void readsWhatWasAgreedOn() {
        assertThat(list(reader.get("/agreements"), "agreements"))
                .filteredOn(each -> each.get("agreement").equals("STANDARD"))
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("shipped", true));
        assertThat(list(reader.get("/agreements/STANDARD"), "versions")).isNotEmpty();
        assertThat(list(reader.get("/agreements/STANDARD/versions/1"), "priorities"))
                .extracting(each -> each.get("resolution"))
                .containsExactly("4 h", "8 h", "3 d");
        isProblem(reader.get("/agreements/NONE"), 404, "RDR-SVL-404");
        isProblem(reader.get("/agreements/STANDARD/versions/99"), 404, "RDR-SVL-404");
        assertThat(lerato.get("/agreements").statusCode()).isEqualTo(403);
    }

    private static List<String> references(HttpResponse<String> page) {
        return list(page, "complaints").stream()
                .map(each -> (String) each.get("reference"))
                .toList();
    }

    private static Map<String, String> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        Map<String, String> errors = new java.util.TreeMap<>();
        list(answer, "errors").forEach(each -> errors.put((String) each.get("field"), (String) each.get("message")));
        return errors;
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Optional.ofNullable(json(answer).get("code"))).contains(code);
    }
}
