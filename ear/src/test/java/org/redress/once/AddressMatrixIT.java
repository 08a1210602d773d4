package org.redress.once;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;
import org.redress.both.probe.Addresses;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.RestrictedCases;
import org.redress.both.probe.RoleMatrix;
import org.redress.both.probe.Visitor;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.intake.boundary.ImportReception;
import org.redress.shared.Installation;

/** Every page and every resource as everybody who can sign in, against the table {@code address-matrix.txt}. */
@ExtendWith(ArquillianExtension.class)
public class AddressMatrixIT {
    private static final RoleMatrix MATRIX = RoleMatrix.read("address-matrix.txt");

    @Inject
    Addresses addresses;

    @Inject
    RestrictedCases cases;

    @Inject
    DemoPeople people;

    @Inject
    ComplaintQueries complaints;

    @Inject
    ImportReception imports;

    @Inject
    Installation installation;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void hasARowForEachAddressAndAnAddressForEachRow() {
        List<String> paths =
                MATRIX.rows().stream().map(row -> row.replaceFirst("\\?.*", "")).toList();
        List<String> existing = new ArrayList<>(addresses.pages());
        existing.addAll(addresses.resources());

        assertThat(addresses.pages()).contains("/worklist/worklist.xhtml");
        assertThat(addresses.resources()).contains("/api/pages/attachments/{attachmentId}");
        assertThat(paths)
                .as("address-matrix.txt says what everybody gets at each address, and at no other")
                .containsExactlyInAnyOrderElementsOf(existing);
    }

    @Test
    void answersEverybodyAsTheTableSays() {
        Map<String, Object> open = ids(cases.open());

        assertThat(wrong(everybody(), open, Set.of())).isEmpty();
    }

    @Test
    void hasNoSuchCaseForWhoeverMayNotSeeIt() {
        Map<String, Object> restricted = ids(cases.restricted());
        Map<String, Object> about = ids(cases.about("marlene", "priya"));

        Map<String, Visitor> everybody = everybody();
        assertThat(wrong(everybody, restricted, Set.of("agent", "other-team", "process-owner", "administrator")))
                .isEmpty();
        assertThat(wrong(everybody, about, Set.of("supervisor", "manager"))).isEmpty();
    }

    @Test
    void tellsAProgramThatNobodyHasSignedIn() {
        for (String path : List.of("/api/pages/attachments/1", "/api/nothing/here", "/api/")) {
            HttpResponse<String> answer = visitor().get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(answer.body()).contains("\"code\":\"RDR-API-401\"");
        }
    }

    @Test
    void takesAFormThatWasSentWithoutScripts() {
        HttpResponse<String> refused = visitor().signsInAs("lerato", "not her password");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Security-Policy").orElse(""))
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]{48}'");
        assertThat(refused.body()).contains("signIn:password");
        assertThat(visitor().signsInAs("lerato", "redress-demo").statusCode()).isEqualTo(302);
    }

    /** Each answer that is another than the table's, everybody at once; a hidden case is missing wherever the table would show it. */
    private List<String> wrong(Map<String, Visitor> visitors, Map<String, Object> ids, Set<String> hiddenFrom) {
        return visitors.entrySet().parallelStream()
                .flatMap(each -> wrong(each.getKey(), each.getValue(), ids, hiddenFrom.contains(each.getKey())))
                .toList();
    }

    private static Stream<String> wrong(String actor, Visitor visitor, Map<String, Object> ids, boolean isHidden) {
        return MATRIX.rows().stream().flatMap(row -> {
            String stated = MATRIX.row(row).get(actor);
            String expected = isHidden ? hidden(row, stated) : stated;
            String got = visitor.status(filled(row, ids));
            return got.equals(expected)
                    ? Stream.empty()
                    : Stream.of(row + " as " + actor + ": " + got + ", not " + expected);
        });
    }

    /** Who has no token learns nothing. A search says that it has found nothing; what leads to the case itself is missing, unless refused anyway. */
    private static String hidden(String row, String stated) {
        if (row.startsWith("/api/v1/")) {
            return stated;
        }
        if (row.contains("{reference}")) {
            return "200";
        }
        boolean leadsThere = row.contains("{caseId}") || row.contains("{attachmentId}");
        return leadsThere && !stated.equals("403") ? "404" : stated;
    }

    private Map<String, Object> ids(RestrictedCases.Known known) {
        Map<String, Object> ids = new HashMap<>(known.ids());
        ids.put("reference", ids.get("typed"));
        ids.putAll(Map.of(
                "alternative", 1, "promise", 1, "stakeholder", 1, "webhook", 1, "id", 1, "request", 1, "visit", 1));
        ids.put("link", 1);
        ids.putAll(Map.of("agreement", "STANDARD", "version", 1, "absence", 0, "escalation", 1, "handover", 1));
        ids.putAll(Map.of("calendar", "HOUSE", "team", "INTAKE"));
        ids.put("viewId", 1);
        ids.putAll(Map.of("draft", 0, "number", 1));
        ids.putAll(Map.of("step", "Task_AssessComplaint", "decision", "SeverityDecision"));
        ids.putAll(Map.of("draft", 0, "release", 1));
        ids.putAll(Map.of("correction", 1, "forceMajeure", 1, "month", "2026-07"));
        people.run("marlene", () -> ids.put("jobId", imports.receive("nyc311", "empty.csv", content())));
        ids.put("company", 1);
        ids.put("customer", 1);
        people.run(
                "system",
                () -> ids.put(
                        "customerId",
                        complaints.details(known.caseId()).customer().customerId()));
        return ids;
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("Unique Key".getBytes(StandardCharsets.UTF_8));
    }

    private static String filled(String row, Map<String, Object> ids) {
        String path = row;
        for (Map.Entry<String, Object> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", String.valueOf(id.getValue()));
        }
        return path;
    }

    private Map<String, Visitor> everybody() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("nobody", visitor());
        visitors.put("agent", visitor().signedInAs("lerato"));
        visitors.put("other-team", visitor().signedInAs("ayesha"));
        visitors.put("supervisor", visitor().signedInAs("marlene"));
        visitors.put("process-owner", visitor().signedInAs("thandi"));
        visitors.put("manager", visitor().signedInAs("priya"));
        visitors.put("administrator", visitor().signedInAs("admin"));
        return visitors;
    }

    private Visitor visitor() {
        return new Visitor(installation.baseUrl());
    }
}
