package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ApiClient.json;
import static org.redress.both.probe.ApiClient.list;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.json.Json;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;
import org.redress.both.probe.Visitor;

/** A change of models from its first stroke to its release and back, by another system. Source, D-30. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StudioApiIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final String FILE = "process/EnquiryProcess.bpmn";
    private static final String NAME = "?name=" + URLEncoder.encode(FILE, StandardCharsets.UTF_8);
    private static final String LIMIT = " camunda:dueDate=\"${due.in('8 h')}\"";

    private final ApiClient thandi = ApiClient.with(BASE, ClientTokens.OF_THANDI);
    private final ApiClient marlene = ApiClient.with(BASE, ClientTokens.OF_MARLENE);
    private final ApiClient lerato = ApiClient.with(BASE, ClientTokens.OF_LERATO);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aChangeIsDrawnMendedOfferedApprovedReleasedAndUndone() {
        String draft = begun("Quicker answers");
        String before = text(thandi.get(draft + "/model" + NAME), "xml");
        String drawn = before.replace(LIMIT, "");
        int version = version(ok(thandi.put(draft + "/model", model(drawn, version(come(thandi, draft))))));

        assertThat(thandi.get(draft + "/model/file" + NAME).body()).isEqualTo(drawn);
        assertThat(thandi.get(draft + "/model" + NAME + "&of=base").body()).contains("due.in('8 h')");

        Map<String, Object> finding =
                list(thandi.get(draft + "/findings?language=af"), "findings").get(0);
        assertThat(finding).containsEntry("kind", "WITHOUT_TIME_LIMIT").containsEntry("resource", FILE);
        assertThat(finding.get("sentence").toString()).contains("het geen tydperk nie");
        version = version(ok(thandi.post(draft + "/model/fix", fix(finding, version))));
        assertThat(list(thandi.get(draft + "/findings"), "findings")).isEmpty();
        assertThat(status(thandi.post(draft + "/model/fix", fix(finding, version))))
                .isEqualTo(409);

        Map<String, Object> undone = ok(thandi.post(draft + "/model/undo", version(version)));
        assertThat(undone).containsEntry("canRedo", true);
        assertThat(thandi.get(draft + "/model/file" + NAME).body()).isEqualTo(drawn);
        version = version(ok(thandi.post(draft + "/model/redo", version(version(undone)))));
        assertThat(thandi.get(draft + "/difference").body()).contains(FILE, "CHANGED");

        assertThat(status(thandi.post(draft + "/offer", offer(version)))).isEqualTo(204);
        version = version(json(thandi.get(draft)));
        HttpResponse<String> own = thandi.post(draft + "/approve", version(version));
        assertThat(own.statusCode()).as(own.body()).isEqualTo(409);
        assertThat(json(own)).containsEntry("code", "RDR-STU-023");
        long released =
                (long) ok(marlene.post(draft + "/approve", version(version))).get("release");

        List<Map<String, Object>> releases = list(thandi.get("/models/releases"), "releases");
        assertThat(releases.get(0))
                .containsEntry("release", released)
                .containsEntry("live", true)
                .containsEntry("reason", "Customers wait.");
        long older = (long) releases.get(1).get("release");
        assertThat(thandi.get(fileOf(released)).body()).contains("${due.days(1)}");

        HttpResponse<String> back =
                thandi.post("/models/releases/" + older + "/restore", "{\"reason\":\"A day is too long.\"}");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(201);
        Map<String, Object> live =
                list(thandi.get("/models/releases"), "releases").get(0);
        assertThat(live).containsEntry("restored", older).containsEntry("live", true);
        assertThat(thandi.get(fileOf(live.get("release"))).body()).isEqualTo(before);
    }

    @Test
    void whatWouldRunOrFetchSomethingElseIsNotKept() {
        String draft = begun("Hostile");
        int version = version(come(thandi, draft));
        String hostile = "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><definitions>&y;</definitions>";

        HttpResponse<String> refused = thandi.put(draft + "/model", model(hostile, version));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("RDR-STU-003", "DOCTYPE");
        assertThat(thandi.get(draft + "/model" + NAME).body()).doesNotContain("passwd");
        assertThat(status(thandi.delete(draft))).isEqualTo(204);
    }

    @Test
    void whatMayNotRunIsFoundAndStopsItsRelease() {
        String draft = begun("Code");
        String xml = text(thandi.get(draft + "/model" + NAME), "xml")
                .replace(LIMIT, " camunda:dueDate=\"${runtimeService.x()}\"");
        int version = version(ok(thandi.put(draft + "/model", model(xml, version(come(thandi, draft))))));

        HttpResponse<String> refused = thandi.post(draft + "/offer", offer(version));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("RDR-STU-001", "Task_AnswerEnquiry");
    }

    @Test
    void whoeverIsNoProcessOwnerDrawsNothingAndReadsNothing() {
        assertThat(status(lerato.get("/models/drafts"))).isEqualTo(403);
        assertThat(status(lerato.post("/models/drafts", "{\"title\":\"Mine\"}")))
                .isEqualTo(403);
        assertThat(status(marlene.post("/models/drafts", "{\"title\":\"Mine\"}")))
                .isEqualTo(403);
        assertThat(status(thandi.get("/models/drafts/0"))).isEqualTo(404);
        assertThat(status(thandi.get("/models/releases/0"))).isEqualTo(404);
    }

    @Test
    void whatAModelMayNameIsTold() {
        Map<String, Object> words = json(thandi.get("/models/vocabulary?language=af"));

        assertThat(words.keySet())
                .contains("forms", "groups", "people", "actions", "facts", "moments", "decisions", "messages");
        assertThat(words.get("forms").toString()).contains("form:check", "Algemene vorm");
    }

    @Test
    void thePageOfADraftAsksWithItsSession() {
        String draft = begun("A page");
        Visitor visitor = new Visitor(URI.create(BASE)).signedInAs("thandi");
        String page = "/api/pages/studio" + draft.substring("/models".length());

        assertThat(visitor.get("/api/pages/studio/drafts").body()).contains("A page");
        assertThat(json(visitor.get(page))).containsEntry("title", "A page").containsEntry("state", "DRAWING");
        assertThat(visitor.get(page + "/model" + NAME).body()).contains("Task_AnswerEnquiry");
        assertThat(visitor.get(page + "/model.bpmn" + NAME).body())
                .isEqualTo(thandi.get(draft + "/model/file" + NAME).body());
        assertThat(json(visitor.get(page + "/findings"))).containsEntry("releasable", true);
        assertThat(visitor.get("/api/pages/studio/vocabulary").body()).contains("form:check", "General form");
    }

    private static String fileOf(Object release) {
        return "/models/releases/" + release + "/file" + NAME;
    }

    private String begun(String title) {
        HttpResponse<String> made = thandi.post("/models/drafts", "{\"title\":\"" + title + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return "/models/drafts/" + json(made).get("id");
    }

    private static Map<String, Object> come(ApiClient who, String draft) {
        return ok(who.post(draft + "/editor", "{\"takeOver\":false}"));
    }

    private static Map<String, Object> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    private static int version(Map<String, Object> told) {
        return Math.toIntExact((long) told.get("version"));
    }

    private static String text(HttpResponse<String> answer, String name) {
        return (String) ok(answer).get(name);
    }

    private static String version(int version) {
        return "{\"version\":" + version + "}";
    }

    private static String model(String xml, int version) {
        return new Json().toJson(Map.of("name", FILE, "xml", xml, "version", version));
    }

    @SuppressWarnings("unchecked")
    private static String fix(Map<String, Object> finding, int version) {
        Map<String, Object> offered = (Map<String, Object>) finding.get("fix");
        return new Json()
                .toJson(Map.of(
                        "version",
                        version,
                        "resource",
                        finding.get("resource"),
                        "kind",
                        offered.get("kind"),
                        "element",
                        offered.get("element"),
                        "value",
                        offered.get("value")));
    }

    private static String offer(int version) {
        return new Json()
                .toJson(Map.of(
                        "version",
                        version,
                        "what",
                        "A day for each answer",
                        "why",
                        "Customers wait.",
                        "gain",
                        "Nobody waits longer than a day",
                        "affected",
                        "Agents",
                        "measure",
                        "Enquiries answered in time",
                        "answers",
                        List.of(Map.of("question", "WHEN", "answer", "Now"))));
    }
}
