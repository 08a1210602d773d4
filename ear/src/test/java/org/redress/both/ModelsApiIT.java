package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ApiClient.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.redress.both.probe.HostileModels;

/** Models are looked over for other systems, hostile ones too. Source: R-182. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ModelsApiIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final Path MODULES = Path.of("..");

    private final ApiClient thandi = ApiClient.with(BASE, ClientTokens.OF_THANDI);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void theLiveModelsAreSound() {
        assertThat(json(thandi.post("/models/check", "{\"models\":{}}")))
                .containsEntry("releasable", true)
                .containsEntry("findings", List.of());
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageAskedForWithWhatMendsIt() throws IOException {
        String enquiry = Files.readString(MODULES.resolve("bpmn/src/main/resources/process/EnquiryProcess.bpmn"))
                .replace(" camunda:dueDate=\"${due.in('8 h')}\"", "");

        Map<String, Object> answer = json(
                thandi.post("/models/check", body("process/EnquiryProcess.bpmn", enquiry, ",\"language\":\"af\"")));

        assertThat(answer).containsEntry("releasable", true);
        assertThat((List<?>) answer.get("findings")).singleElement().satisfies(finding -> assertThat(finding.toString())
                .contains("WITHOUT_TIME_LIMIT", "WARNS", "Task_AnswerEnquiry", "het geen tydperk nie")
                .contains("ADD_DEADLINE", "${due.days(1)}"));
    }

    @Test
    void aHostileModelIsRefusedAndNamed() throws IOException {
        try (var files = Files.list(MODULES.resolve("ejb/src/test/resources/studio/hostile"))) {
            assertThat(files.sorted().toList()).hasSizeGreaterThan(100).allSatisfy(path -> {
                var hostile = HostileModels.of(path.getFileName().toString(), Files.readString(path));
                HttpResponse<String> answer =
                        thandi.post("/models/check", body(hostile.resource(), hostile.text(), ""));
                assertThat(answer.statusCode()).as(hostile.file()).isEqualTo(200);
                assertThat(json(answer)).as(hostile.file()).containsEntry("releasable", false);
                assertThat(json(answer).toString()).as(hostile.file()).contains(hostile.names());
            });
        }
    }

    @Test
    void howProcessesAndTablesDoIsReadDownToTheCases() {
        Map<String, Object> all = json(thandi.get("/models/figures"));
        assertThat((List<?>) all.get("processes"))
                .hasSizeGreaterThan(10)
                .first()
                .asString()
                .contains("running=");
        assertThat((List<?>) all.get("tables"))
                .hasSizeGreaterThan(10)
                .first()
                .asString()
                .contains("never=");

        Map<String, Object> process = json(thandi.get("/models/figures/processes/IdentificationProcess?period=ALL"));
        assertThat(process).containsEntry("drawnRelease", 1L).containsEntry("period", "ALL");
        assertThat((List<?>) process.get("steps"))
                .anySatisfy(step -> assertThat(step.toString()).contains("step=Task_AssessComplaint", "kind=PERSON"));
        assertThat(
                        json(
                                thandi.get(
                                        "/models/figures/processes/IdentificationProcess/steps/Task_AssessComplaint/cases?number=RUNNING")))
                .containsKeys("all", "stays");
        assertThat((List<?>) json(thandi.get("/models/figures/decisions/SeverityDecision"))
                        .get("rules"))
                .allSatisfy(rule -> assertThat(rule.toString()).contains("hits=", "conditions="));
    }

    @Test
    void figuresOfNothingAreNotThereAndAPeriodIsOneOfThree() {
        assertThat(thandi.get("/models/figures/processes/NoneProcess").statusCode())
                .isEqualTo(404);
        assertThat(thandi.get("/models/figures/decisions/SeverityDecision?release=99999999999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(thandi.get("/models/figures/processes/IdentificationProcess?period=YEAR")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsNoSetOfModelsIsAProblem() {
        HttpResponse<String> answer = thandi.post("/models/check", "{\"models\":[1]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void onlyOwnersOfProcessesMay() {
        assertThat(ApiClient.with(BASE, ClientTokens.OF_LERATO)
                        .post("/models/check", "{\"models\":{}}")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String body(String resource, String xml, String more) {
        String models = new Json().toJson(Map.of(resource, xml));
        return "{\"models\":" + models + more + "}";
    }
}
