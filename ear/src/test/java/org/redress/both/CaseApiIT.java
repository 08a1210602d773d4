package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ApiClient.json;
import static org.redress.both.probe.ApiClient.list;

import java.net.http.HttpResponse;
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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;

/** A case from outside, with nothing but HTTP and tokens that work for two members of staff. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseApiIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final LocalDate TUESDAY =
            LocalDate.now().plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private final ApiClient lerato = ApiClient.with(BASE, ClientTokens.OF_LERATO);
    private final ApiClient marlene = ApiClient.with(BASE, ClientTokens.OF_MARLENE);
    private final ApiClient reader = ApiClient.with(BASE, ClientTokens.READING_FOR_MARLENE);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void goesTheWholeWay() {
        String reference = registered("Amplifier arrived dented, new one late");

        done(lerato.complete(reference, "form:assess", "assess", "{\"nature\":\"DELAY\",\"origin\":\"The courier.\"}"));
        done(lerato.complete(reference, "form:restate", "agreed", "{\"restatement\":\"The new one is late.\"}"));
        done(lerato.complete(reference, "form:accept-responsibility", "accept", "{}"));
        done(lerato.complete(
                reference,
                "form:record",
                "complete",
                "{\"followUpOn\":\"%s\",\"followUpProcedure\":\"Phone her.\",\"followUpBy\":%s}"
                        .formatted(TUESDAY, json(lerato.get("/me")).get("staffId"))));
        done(lerato.complete(reference, "form:agree-plan", "agree", plan()));
        done(lerato.complete(
                reference,
                "form:commit",
                "commit",
                "{\"what\":\"New amplifier at her door\",\"dueAt\":{\"day\":\"%s\",\"hour\":\"15:00\"},\"method\":\"POST\",\"suits\":true}"
                        .formatted(TUESDAY.plusDays(1))));
        done(lerato.complete(reference, "form:support", "arrange", "{\"forCustomer\":\"A spare one meanwhile.\"}"));
        done(
                lerato.complete(
                        reference,
                        "form:propose",
                        "propose",
                        "{\"remedy\":\"REPLACEMENT\",\"amount\":3870,\"description\":\"A new one.\",\"toldToCustomer\":\"You get a new one.\"}"));
        done(marlene.complete(reference, "form:approve", "approve", "{\"remark\":\"Good.\"}"));
        done(lerato.complete(
                reference, "form:contact-stakeholders", "contacted", "{\"nobodyBecause\":\"Stores have it ready.\"}"));
        done(lerato.complete(
                reference,
                "form:apply",
                "apply",
                "{\"actions\":[{\"kind\":\"PRODUCT_CHANGED\",\"what\":\"New amplifier\",\"who\":\"Stores\",\"doneAt\":\"%s\"}]}"
                        .formatted(Instant.now().minusSeconds(60))));

        lerato.task(reference, "form:report");
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

    private static String plan() {
        return """
                {"offer":{"options":[
                   {"title":"New amplifier","remedy":"REPLACEMENT","cost":3870},
                   {"title":"Repair ours","remedy":"REPAIR","cost":900}]},
                 "chosen":0,"customerHasNothingToDo":true,"agreedBy":"Ms Fortuin","means":"TELEPHONE",
                 "steps":[{"party":"US","who":"Stores","what":"Hand it over","deadline":{"day":"%1$s","hour":"17:00"}}],
                 "nextContact":{"when":{"day":"%1$s","hour":"10:00"},"method":"POST","about":"The waybill","suits":true}}""".formatted(TUESDAY);
    }

    private List<Map<String, Object>> found(String title) {
        return list(lerato.get("/complaints?words=" + title.replace(" ", "%20")), "complaints");
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
