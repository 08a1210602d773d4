package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.both.probe.ImportClient.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.both.probe.ClientTokens;
import org.redress.both.probe.ImportClient;
import org.redress.both.probe.ImportClient.Fields;
import org.redress.both.probe.Visitor;

/** Complaints imported by another system, with nothing but HTTP and its token. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportApiIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final Path KEPT = Path.of(System.getenv("REDRESS_DATA_DIR"), "imports");
    private static final String LAYOUT = "?layout=nyc311";
    private static final String HEADING =
            "Unique Key,Created Date,Closed Date,Status,Open Data Channel Type,Complaint Type,Descriptor,Agency\n";
    private static final long TOO_MUCH = 200L * 1024 * 1024;

    private final ImportClient shop = ImportClient.with(BASE, ClientTokens.VALID);

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void turnsAwayWhoeverHasNoGoodToken() {
        for (String authorization : List.of(
                "",
                "Bearer",
                "Bearer redress_made-up",
                "Basic bWFybGVuZTpyZWRyZXNzLWRlbW8=",
                "Bearer " + ClientTokens.EXPIRED,
                "Bearer " + ClientTokens.REVOKED)) {
            ImportClient stranger = ImportClient.authorizedBy(BASE, authorization);
            for (HttpResponse<String> answer : List.of(
                    stranger.get("/api/v1/imports/1"),
                    stranger.get("/api/v1/nothing/here"),
                    stranger.send(LAYOUT, "text/csv", threeRows(fresh())))) {
                isProblem(answer, 401, "RDR-IDN-017");
                assertThat(answer.headers().firstValue("WWW-Authenticate"))
                        .as(authorization)
                        .hasValueSatisfying(asked -> assertThat(asked).startsWith("Bearer"));
            }
        }
    }

    /** The server itself fails at these until somebody was sent to sign in, as FirstVisit is at once. */
    @Test
    void turnsAwayWhatIsNoTokenAtAll() {
        for (String authorization :
                List.of("Basic nonsense", "Basic bm8tY29sb24=", "Basic !!!", "Digest x", "Negotiate x", ":")) {
            ImportClient stranger = ImportClient.authorizedBy(BASE, authorization);

            HttpResponse<String> answer = stranger.patientGet("/api/v1/imports/1", 401);

            isProblem(answer, 401, "RDR-IDN-017");
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(asked -> assertThat(asked).startsWith("Bearer"));
        }
    }

    @Test
    void turnsAwayATokenWithoutTheScope() {
        ImportClient other = ImportClient.with(BASE, ClientTokens.WITHOUT_SCOPE);

        isProblem(other.get("/api/v1/imports/1"), 403, "RDR-IDN-018");
        isProblem(other.send(LAYOUT, "text/csv", threeRows(fresh())), 403, "RDR-IDN-018");
    }

    @Test
    void takesNoSessionForATokenAndNoTokenForASession() {
        long job = json(shop.send(LAYOUT, "text/csv", threeRows(fresh()))).number("id");
        Visitor marlene = new Visitor(URI.create(BASE)).signedInAs("marlene");

        assertThat(marlene.get("/api/pages/imports/" + job + "/report.csv").statusCode())
                .isEqualTo(200);
        isProblem(marlene.get("/api/v1/imports/" + job), 401, "RDR-IDN-017");
        isProblem(shop.get("/api/pages/imports/" + job + "/report.csv"), 401, "RDR-API-401");
    }

    @Test
    void checksAFileThenRegistersEachRowOnce() {
        String source = fresh();

        HttpResponse<String> sent = shop.send(LAYOUT + "&name=monday.csv", "text/csv", threeRows(source));
        Fields checked = shop.finished(sent);

        assertThat(sent.statusCode()).isEqualTo(202);
        String address = BASE + "/api/v1/imports/" + checked.number("id");
        assertThat(sent.headers().firstValue("Location")).contains(address);
        assertThat(checked.text("name")).isEqualTo("monday.csv");
        isCounted(checked, "CHECKED", 1, 1, 0, 1);
        assertThat(report(checked)).containsOnlyOnce(source).contains("Rejected");

        Fields done = shop.finished(shop.post("/api/v1/imports/" + checked.number("id") + "/start"));

        isCounted(done, "DONE", 1, 1, 0, 1);
        assertThat(report(done).lines()).hasSize(4);

        Fields again = shop.finished(shop.send(LAYOUT + "&dryRun=false", "text/csv", threeRows(source)));

        isCounted(again, "DONE", 0, 0, 2, 1);
    }

    @Test
    void registersAtOnceOnlyWhenToldSoWordForWord() {
        isProblem(shop.send(LAYOUT + "&dryRun=no", "text/csv", threeRows(fresh())), 400, "RDR-API-400");

        Fields done = shop.finished(shop.send(LAYOUT + "&dryRun=false", "text/csv", threeRows(fresh())));

        assertThat(List.of(done.number("open"), done.number("closed"))).containsExactly(1L, 1L);
    }

    @Test
    void showsAClientOnlyWhatItSentItself() {
        String path = "/api/v1/imports/"
                + json(shop.send(LAYOUT, "text/csv", threeRows(fresh()))).number("id");
        ImportClient other = ImportClient.with(BASE, ClientTokens.ANOTHERS);

        isProblem(other.get(path), 404, "RDR-INT-404");
        isProblem(other.get(path + "/report"), 404, "RDR-INT-404");
        isProblem(other.post(path + "/start"), 404, "RDR-INT-404");
        isProblem(shop.get("/api/v1/imports/987654321"), 404, "RDR-INT-404");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(isProblem(shop.send("?layout=shop", "text/csv", threeRows(fresh())), 422, "RDR-INT-012"))
                .contains("“shop”", "cfpb, nyc311");
        isProblem(shop.send("", "text/csv", threeRows(fresh())), 422, "RDR-INT-012");
        isProblem(shop.send(LAYOUT, "text/csv", ""), 422, "RDR-INT-001");
        isProblem(shop.send(LAYOUT, "application/json", "{}"), 415, "RDR-API-415");
        isProblem(shop.delete("/api/v1/imports/1"), 405, "RDR-API-405");
        isProblem(shop.get("/api/v1/nothing/here"), 404, "RDR-API-404");
    }

    @Test
    void refusesNonsenseAsAWholeAndDoesNotStartIt() {
        Fields refused = shop.finished(shop.send(LAYOUT, "text/csv", "Dear all,\n\"we are not a table\n"));

        assertThat(refused.text("state")).isEqualTo("REFUSED");
        assertThat(refused.text("problem")).contains("column");
        isProblem(shop.post("/api/v1/imports/" + refused.number("id") + "/start"), 409, "RDR-INT-011");
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsNothingOfIt() throws IOException {
        Set<Path> before = kept();

        HttpResponse<String> answer = shop.stream(LAYOUT, ImportApiIT::tooMuch);

        assertThat(isProblem(answer, 413, "RDR-INT-002")).contains("50 MB");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void runsAsACommand(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("week 39.csv"), threeRows(fresh()));

        Run checked = Run.of(ClientTokens.VALID, file, "--layout", "nyc311");
        Run imported = Run.of(ClientTokens.VALID, file, "--layout", "nyc311", "--for-real");
        Run again = Run.of(ClientTokens.VALID, file, "--layout", "nyc311", "--for-real");

        assertThat(checked.said()).contains("nothing is registered yet", "open cases      1");
        assertThat(imported.said()).contains("Imported:", "closed cases    1", "not accepted    1");
        assertThat(again.said()).contains("cases already   2");
        assertThat(List.of(checked.status(), imported.status(), again.status())).containsOnly(0);
        assertThat(folder.resolve("week 39.csv.report.csv")).content().startsWith("line,key,result");
    }

    @Test
    void failsAsACommandWithASentence(@TempDir Path folder) throws Exception {
        Path nonsense = Files.writeString(folder.resolve("letter.csv"), "Dear all,\n");

        Run noTable = Run.of(ClientTokens.VALID, nonsense, "--layout", "nyc311", "--for-real");
        Run noToken = Run.of(ClientTokens.REVOKED, nonsense, "--layout", "nyc311");
        Run noLayout = Run.of(ClientTokens.VALID, nonsense);

        assertThat(noTable.said()).contains("The heading lacks a column");
        assertThat(noToken.said()).contains("This needs a token that is good").contains("RDR-IDN-017");
        assertThat(noLayout.said()).contains("Which layout?", "Usage:");
        assertThat(List.of(noTable.status(), noToken.status(), noLayout.status()))
                .containsExactly(1, 1, 2);
    }

    @Test
    void describesItself() {
        String description = ImportClient.authorizedBy(BASE.replace("/redress", ""), "")
                .get("/openapi")
                .body();

        assertThat(description).contains("/v1/imports:", "/v1/imports/{jobId}/start:", "scheme: bearer", "text/csv:");
    }

    /** An open row, a closed one, and one that is not accepted. */
    private static String threeRows(String source) {
        return HEADING + source + "-1,09/21/2026 09:00:00 AM,,Open,PHONE,Late delivery,,Van\n"
                + source + "-2,09/21/2026 09:05:00 AM,09/22/2026 09:00:00 AM,Closed,ONLINE,Dent,,Shop\n"
                + source + "-3,yesterday,,Open,PHONE,Noise,,Shop\n";
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private String report(Fields job) {
        HttpResponse<String> report = shop.get("/api/v1/imports/" + job.number("id") + "/report");
        assertThat(report.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        return report.body();
    }

    private static void isCounted(Fields job, String state, long open, long closed, long known, long rejected) {
        assertThat(job.text("state")).isEqualTo(state);
        assertThat(Stream.of("open", "closed", "known", "rejected").map(job::number))
                .as(job.toString())
                .containsExactly(open, closed, known, rejected);
    }

    /** It is; and what it says. */
    private static String isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        Fields problem = json(answer);
        assertThat(problem.text("code")).isEqualTo(code);
        assertThat(problem.text("title")).endsWith(".");
        return problem.text("title");
    }

    private static Set<Path> kept() throws IOException {
        if (Files.notExists(KEPT)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.collect(Collectors.toSet());
        }
    }

    private static InputStream tooMuch() {
        AtomicLong taken = new AtomicLong();
        return new InputStream() {
            @Override
            public int read() {
                return taken.getAndIncrement() < TOO_MUCH ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return taken.getAndAdd(length) < TOO_MUCH ? length : -1;
            }
        };
    }

    /** One run of the command: what it said and how it ended. */
    private record Run(int status, String said) {
        static Run of(String token, Path file, String... options) throws IOException, InterruptedException {
            List<String> command = Stream.concat(
                            Stream.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    Path.of(System.getProperty("redress.source"), "tools", "Import.java")
                                            .toString(),
                                    file.toString()),
                            Stream.of(options))
                    .toList();
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("REDRESS_URL", BASE);
            builder.environment().put("REDRESS_TOKEN", token);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), said);
        }
    }
}
