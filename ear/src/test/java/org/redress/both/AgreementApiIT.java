package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ApiClient.json;
import static org.redress.both.probe.ApiClient.list;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;

/** What leaders of the house agree on and who is away, from outside, with tokens that work for them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgreementApiIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final String TERMS = """
            {"revision": %d,
             "items": [%s],
             "priorities": [{"priority": "A", "meaning": "Everything", "acknowledgement": "1 h", "nextContact": "1 d",
                             "resolution": "%s", "sharePercent": 95.5, "rebated": true}],
             "rebates": [{"achievedFrom": 90, "rebate": 5}, {"achievedFrom": 80, "rebate": 7.5}],
             "hours": [{"weekday": "MONDAY", "hours": "08:30-12:00, 13:00-18:00"}],
             "holidays": "NONE",
             "contactPoints": [{"party": "PROVIDER", "role": "Desk", "reach": "053 555 0101"},
                               {"party": "CUSTOMER", "role": "Desk", "reach": "053 555 0102"}],
             "periodMonths": 12, "renewed": true, "mostCasesAMonth": 40, "reviewEveryMonths": 3, "agendaDaysBefore": 7}
            """;

    private final String code =
            "TEAM-" + UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);
    private final String place = "/agreements/" + code;

    private final ApiClient lerato = ApiClient.with(BASE, ClientTokens.OF_LERATO);
    private final ApiClient reader = ApiClient.with(BASE, ClientTokens.READING_FOR_MARLENE);
    private final ApiClient thandi = ApiClient.with(BASE, ClientTokens.OF_THANDI);
    private final ApiClient priya = ApiClient.with(BASE, ClientTokens.OF_PRIYA);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** */
    @Test
    void anAgreementIsBegunWrittenSignedOffDraftedAnewAndEnded() {
        begins();
        writes();
        Instant begin = signsOff();
        draftsAnew();

        String end = "{\"endsAt\": \"%s\", \"reason\": \"Both say so.\", \"document\": \"Folder 4\"}";
        isProblem(priya.post(place + "/end", end.formatted("2026-01-01T00:00:00Z")), 409, "RDR-SVL-040");
        isDone(priya.post(place + "/end", end.formatted(begin.plus(1, ChronoUnit.DAYS))));
        assertThat(json(priya.get(place))).containsKey("endsAt");
    }

    private void begins() {
        String key = UUID.randomUUID().toString();
        isProblem(lerato.post("/agreements", begun("Africa/Johannesburg")), 403, "RDR-IDN-001");
        assertThat(reader.post("/agreements", begun("Africa/Johannesburg")).statusCode())
                .isEqualTo(403);
        isProblem(thandi.post("/agreements", begun("Nowhere")), 422, "RDR-API-422");

        HttpResponse<String> first = thandi.post("/agreements", begun("Africa/Johannesburg"), key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith(place);
        assertThat(thandi.post("/agreements", begun("Africa/Johannesburg"), key)
                        .headers()
                        .firstValue("Idempotent-Replayed"))
                .contains("true");
        isProblem(thandi.post("/agreements", begun("Africa/Johannesburg")), 409, "RDR-SVL-020");
    }

    private void writes() {
        isProblem(thandi.put(place + "/draft", terms("soon")), 409, "RDR-SVL-012");
        isDone(thandi.put(place + "/draft", terms("3 h")));
        isProblem(thandi.put(place + "/draft", terms("4 h")), 409, "RDR-SVL-023");

        HttpResponse<String> draft = reader.get(place + "/versions/1");
        assertThat(draft.body()).contains("\"revision\":2", "Whatever was bought.");
        assertThat(list(draft, "priorities"))
                .extracting(each -> each.get("resolution"))
                .containsExactly("3 h");
        assertThat(list(draft, "rebates")).hasSize(2);
        assertThat(list(draft, "hours"))
                .extracting(each -> each.get("hours"))
                .containsExactly("08:30-12:00, 13:00-18:00");
    }

    private Instant signsOff() {
        Instant begin = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        String signed = """
                {"revision": 2, "validFrom": "%s", "title": "Manager", "signatories": [
                  {"party": "PROVIDER", "name": "Somebody", "title": "Owner", "signedOn": "2020-02-03"},
                  {"party": "CUSTOMER", "name": "Somebody", "title": "Buyer", "signedOn": "2020-02-03"}]}
                """.formatted(begin);
        isProblem(thandi.post(place + "/draft/sign-off", signed), 409, "RDR-SVL-030");
        isDone(priya.post(place + "/draft/sign-off", signed));
        return begin;
    }

    private void draftsAnew() {
        HttpResponse<String> draft = thandi.post(place + "/draft", "");
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(201);
        assertThat(json(draft).get("version").toString()).startsWith("2");
        isProblem(thandi.post(place + "/draft", ""), 409, "RDR-SVL-021");
        isDone(thandi.delete(place + "/draft"));
        isProblem(thandi.delete(place + "/draft"), 409, "RDR-SVL-022");
        isProblem(thandi.delete("/agreements/NONE/draft"), 404, "RDR-SVL-404");
    }

    /** whoever is away lends her authority with the absence; nobody else's is lent. */
    @Test
    void whoeverIsAwayLendsHerAuthority() {
        ApiClient marlene = ApiClient.with(BASE, ClientTokens.OF_MARLENE);
        String day = LocalDate.now().plusDays(200).toString();
        String lent = "{\"staffId\": %s, \"firstDay\": \"" + day + "\", \"lastDay\": \"" + day
                + "\", \"substituteId\": %s, \"lendsAuthority\": true}";

        isProblem(marlene.post("/absences", lent.formatted(id(lerato), id(marlene))), 409, "RDR-ABS-012");
        isProblem(lerato.post("/absences", lent.formatted(id(lerato), id(marlene))), 409, "RDR-ABS-013");
        isProblem(priya.post("/absences", lent.formatted(id(priya), id(lerato))), 409, "RDR-ABS-014");

        HttpResponse<String> entered = priya.post("/absences", lent.formatted(id(priya), id(marlene)));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        assertThat(list(priya.get("/absences"), "absences"))
                .filteredOn(each -> day.equals(each.get("firstDay")))
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("lendsAuthority", true));
        String absence = json(entered).get("absence").toString().replaceFirst("\\..*", "");
        isDone(priya.post("/absences/" + absence + "/call-off", ""));
    }

    private static String terms(String resolution) {
        String items = Stream.of(
                        "PROMISE",
                        "SITE",
                        "COVERED",
                        "NOT_COVERED",
                        "STANDARD",
                        "OUT_OF_HOURS",
                        "CUSTOMER_DUTY",
                        "FORCE_MAJEURE")
                .map(kind -> "{\"kind\": \"" + kind + "\", \"sentences\": [\"Whatever was bought.\"]}")
                .collect(Collectors.joining(","));
        return TERMS.formatted(1, items, resolution);
    }

    private static String id(ApiClient client) {
        return json(client.get("/me")).get("staffId").toString().replaceFirst("\\..*", "");
    }

    private String begun(String zone) {
        return """
                {"agreement": "%s", "name": "Ours", "provider": "We", "customer": "A team of nobody", "tier": "Gold",
                 "zone": "%s", "scope": "TEAM", "scopeKey": "%s", "like": "STANDARD"}
                """.formatted(code, zone, code);
    }

    private static void isDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static void isProblem(HttpResponse<String> answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        Map<String, Object> told = json(answer);
        assertThat(told).containsEntry("code", problem);
    }
}
