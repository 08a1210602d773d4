package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ApiClient.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;

/** Customers, and complaints of theirs that belong together, for other systems. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CustomersApiIT {
    private static final String BASE = System.getProperty("redress.base.url");

    private final ApiClient lerato = ApiClient.with(BASE, ClientTokens.OF_LERATO);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aCustomerIsCorrectedByWhomKnowsHerAsSheIsAndConfirmed() {
        String her = "/customers/" + customerOf(registered("\"newCustomer\":{\"lastName\":\"Botha\"},"));
        Object version = json(lerato.get(her)).get("version");

        isProblem(lerato.patch(her, "{\"version\":" + version + ",\"phone\":\"call me\"}"), "RDR-CUS-003");
        done(lerato.patch(
                her,
                "{\"version\":" + version + ",\"phone\":\"051 555 0199\",\"relation\":\"ALLY\",\"buys\":\"LOYAL\"}"));
        isProblem(lerato.patch(her, "{\"version\":" + version + ",\"phone\":\"051 555 0200\"}"), "RDR-CUS-002");

        Map<String, Object> read = json(lerato.get(her));
        assertThat(read)
                .containsEntry("phone", "051 555 0199")
                .containsEntry("lastName", "Botha")
                .containsEntry("relation", "ALLY")
                .containsEntry("buys", "LOYAL")
                .containsEntry("confirmed", false);
        done(lerato.post(her + "/confirm", "{\"version\":" + read.get("version") + "}"));
        assertThat(json(lerato.get(her))).containsEntry("confirmed", true);
    }

    @Test
    void aMergedComplaintIsReadAsTheOneInWhichItGoesOn() {
        String kept = registered("\"newCustomer\":{\"lastName\":\"Botha\"},");
        String merged = registered("\"newCustomer\":{},\"customerId\":" + customerOf(kept) + ",");

        done(lerato.post(
                "/complaints/" + merged + "/merge", "{\"into\":\"" + kept + "\",\"reason\":\"She says it twice.\"}"));

        assertThat(referenceOf(merged)).isEqualTo(kept);
        assertThat(json(lerato.get("/complaints/" + merged)).get("merged")).isEqualTo(List.of(merged));
        done(lerato.post("/complaints/" + merged + "/merge/undo", ""));
        assertThat(referenceOf(merged)).isEqualTo(merged);
    }

    @Test
    void complaintsAreLinkedAndThatIsTakenBack() {
        String one = registered("\"newCustomer\":{},");
        String other = registered("\"newCustomer\":{},");

        HttpResponse<String> made = lerato.post(
                "/complaints/" + one + "/related",
                "{\"other\":\"" + other + "\",\"kind\":\"FOLLOW_UP_OF\",\"reason\":\"After that.\"}",
                UUID.randomUUID().toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(ApiClient.list(lerato.get("/complaints/" + other + "/related"), "links"))
                .singleElement()
                .satisfies(link -> assertThat(link).containsEntry("other", one).containsEntry("fromOther", true));

        done(lerato.post("/complaints/" + one + "/related/" + json(made).get("link") + "/remove", ""));
        assertThat(ApiClient.list(lerato.get("/complaints/" + other + "/related"), "links"))
                .isEmpty();
    }

    private String registered(String whose) {
        HttpResponse<String> made = lerato.post(
                "/complaints",
                "{" + whose + "\"kind\":\"COMPLAINT\",\"channel\":\"TELEPHONE\",\"title\":\"The kettle drips\","
                        + "\"customerWords\":\"It drips.\"}",
                UUID.randomUUID().toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return (String) json(made).get("reference");
    }

    private Object customerOf(String reference) {
        return ((Map<?, ?>) json(lerato.get("/complaints/" + reference)).get("complaint")).get("customerId");
    }

    private Object referenceOf(String reference) {
        return ((Map<?, ?>) json(lerato.get("/complaints/" + reference)).get("complaint")).get("reference");
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static void isProblem(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(json(answer)).containsEntry("code", code);
    }
}
