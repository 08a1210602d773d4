package org.redress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server of the product in a process of its own, with a directory of its own, which is made anew. */
final class BenchServer implements AutoCloseable {
    private static final String NAME = "redress-bench";
    private static final Duration START = Duration.ofMinutes(10);
    private static final int LOOKS_A_SECOND = 20;

    /** The number of the server's message that an application did not start. */
    private static final String NOT_DEPLOYED = "CWWKZ0002E";

    private static final Path BUILT = Path.of("ear/target");
    private static final Path CONFIG = Path.of("ear/src/main/liberty/config");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path work;
    private final Database database;
    private final int port;
    private Path data;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process process;

    private BenchServer(Path work, Database database, int port) {
        this.work = work;
        this.database = database;
        this.port = port;
        this.data = work.resolve("data");
    }

    /** With the classes of {@code inside}, which answer {@link #ask}. */
    static BenchServer withInside(String command, Options options) throws Exception {
        BenchServer server = prepared(command, options);
        BenchArchive.write(BUILT.resolve("redress.ear"), server.archive(), name -> true);
        server.add("bench.xml", options.database().bareEngine());
        return server;
    }

    /** As it is shipped, but for somebody inside who hands out a token, turns the clock and looks around. */
    static BenchServer withDoorbell(String command, Options options) throws Exception {
        BenchServer server = prepared(command, options);
        BenchArchive.write(
                BUILT.resolve("redress.ear"),
                server.archive(),
                name -> name.matches("(Doorbell|Errand|TokenErrand|DayErrand|LookErrand)\\.class"));
        return server;
    }

    /** As it is shipped. */
    static BenchServer asShipped(String command, Options options) throws Exception {
        BenchServer server = prepared(command, options);
        Files.copy(BUILT.resolve("redress.ear"), server.archive(), StandardCopyOption.REPLACE_EXISTING);
        return server;
    }

    private static BenchServer prepared(String command, Options options) throws Exception {
        Database database = options.database();
        Path work = Path.of("bench/target", command + "-" + database.name().toLowerCase(java.util.Locale.ROOT))
                .toAbsolutePath();
        delete(work);
        BenchServer server = new BenchServer(work, database, options.port());
        copy(CONFIG, server.directory());
        Files.createDirectories(server.directory().resolve("apps"));
        Files.createSymbolicLink(
                work.resolve("usr/shared"), BUILT.toAbsolutePath().resolve("liberty/wlp/usr/shared"));
        if (options.has("flight-recording")) {
            server.record(Path.of(options.text("flight-recording", "")).toAbsolutePath());
        }
        database.empty();
        return server;
    }

    /** One more setting of the environment. */
    BenchServer with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Another place for its data than its own directory. */
    void keepIn(Path directory) {
        data = directory;
    }

    /** Starts it and waits until it says that it is ready. */
    void start() throws IOException, InterruptedException {
        launch();
        awaitReady();
    }

    /** Starts it, and does not wait. */
    void launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                BUILT.toAbsolutePath().resolve("liberty/wlp/bin/server").toString(), "run", NAME);
        Map<String, String> variables = builder.environment();
        variables.put("WLP_USER_DIR", work.resolve("usr").toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("REDRESS_HTTP_PORT", Integer.toString(port));
        variables.put("REDRESS_BASE_URL", url());
        variables.put("REDRESS_DATA_DIR", data().toString());
        variables.put("REDRESS_PROFILE", "demo");
        variables.put("REDRESS_BENCH_PORT", Integer.toString(port + 1));
        variables.put("keystore_password", "only-for-measuring");
        variables.putAll(database.environment());
        variables.putAll(environment);
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        work.resolve("console.log").toFile()))
                .start();
    }

    /**
     * Waits until it says that it is ready.
     *
     * @throws IllegalStateException when it ends, when the application does not start in it, or after ten minutes
     */
    void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        for (int look = 1; status("/health/ready") != 200; look++) {
            if (!running().isAlive() || System.nanoTime() > until) {
                throw notStarted("see " + work.resolve("console.log"));
            }
            if (look % LOOKS_A_SECOND == 0) {
                Optional<String> refused = refusal();
                if (refused.isPresent()) {
                    throw notStarted(refused.get());
                }
            }
            TimeUnit.MILLISECONDS.sleep(1_000 / LOOKS_A_SECOND);
        }
    }

    /** What the server wrote when it could not start the application; it lives on without it. */
    private Optional<String> refusal() throws IOException {
        if (!Files.exists(log())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(NOT_DEPLOYED)).findFirst();
        }
    }

    private IllegalStateException notStarted(String why) throws InterruptedException {
        close();
        return new IllegalStateException("The server did not start: " + why);
    }

    /** The status of an answer, 0 when nobody answers. The path begins at the root of the server. */
    int status(String path) throws InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        try {
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Has something done inside and hands on each line it says meanwhile; answers whether it went well. */
    boolean ask(String errand, Consumer<String> line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port + 1);
                PrintWriter out = new PrintWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.println(errand);
            String said = in.readLine();
            while (said != null && !said.equals("done")) {
                line.accept(said);
                said = in.readLine();
            }
            return said != null;
        }
    }

    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** In order, as somebody who stops it does. */
    void stop() throws InterruptedException {
        running().destroy();
        running().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    String url() {
        return "http://localhost:" + port + "/redress";
    }

    Path data() {
        return data;
    }

    Path work() {
        return work;
    }

    Database database() {
        return database;
    }

    /** What the server itself wrote. */
    Path log() {
        return directory().resolve("logs/messages.log");
    }

    private Path directory() {
        return work.resolve("usr/servers").resolve(NAME);
    }

    private Path archive() {
        return directory().resolve("apps/redress.ear");
    }

    private void add(String file, String content) throws IOException {
        Path overrides = directory().resolve("configDropins/overrides");
        Files.createDirectories(overrides);
        Files.writeString(overrides.resolve(file), "<server>\n" + content + "\n</server>\n");
    }

    /** Java's own profiler, which costs about one percent. */
    private void record(Path file) throws IOException {
        Files.writeString(
                directory().resolve("jvm.options"),
                "-XX:StartFlightRecording=settings=profile,filename=" + file
                        + "\n-XX:FlightRecorderOptions=stackdepth=512\n",
                StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : List.copyOf(all.toList())) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
