package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the start of the process to the first page, and how much memory that takes. */
final class ColdStart implements Command {
    private static final String FIRST_PAGE = "/redress/login.xhtml";
    private static final DateTimeFormatter LOGGED = DateTimeFormatter.ofPattern("M/d/yy, H:mm:ss:SSS", Locale.ROOT);
    private static final Pattern TIME = Pattern.compile("^\\[([^\\]]+) UTC\\]");
    private static final Pattern LAPS = Pattern.compile("RDR-SYS-001 .*schemaMs=(\\d+) engineMs=(\\d+) rowsMs=(\\d+)");

    @Override
    public String name() {
        return "cold-start";
    }

    @Override
    public String usage() {
        return """
                cold-start     from the start of the process to the first page, phases and memory, on an empty and on an
                               existing database, [--times 3]
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        int times = options.number("times", 3);
        List<Map<String, Double>> empty = new ArrayList<>();
        List<Map<String, Double>> existing = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            try (BenchServer server = BenchServer.asShipped(name(), options)) {
                empty.add(start(server));
                server.stop();
                existing.add(start(server));
                server.stop();
                if (i == times - 1) {
                    System.out.println("Database: " + server.database().version(server.data()));
                }
            }
        }
        System.out.println("| seconds since the start of the process | empty database | existing database |");
        System.out.println("|---|--:|--:|");
        for (String what : empty.get(0).keySet()) {
            System.out.printf("| %s | %s | %s |%n", what, spread(what, empty), spread(what, existing));
        }
        return true;
    }

    private static Map<String, Double> start(BenchServer server) throws IOException, InterruptedException {
        Files.deleteIfExists(server.log());
        Instant began = Instant.now();
        server.start();
        double ready = seconds(began, Instant.now());
        int status = server.status(FIRST_PAGE);
        if (status != 200) {
            throw new IllegalStateException(FIRST_PAGE + " answered " + status);
        }
        double page = seconds(began, Instant.now());
        List<String> log = Files.readAllLines(server.log());
        Map<String, Double> laps = new LinkedHashMap<>();
        laps.put("server's features are up", logged(log, "CWWKF0011I", began));
        laps.put("application begins to start", logged(log, "CWWKZ0136I", began));
        laps.put("… schema migrated (took)", lap(log, 1));
        laps.put("… engine built (took)", lap(log, 2));
        laps.put("… models live and first rows written (took)", lap(log, 3));
        laps.put("jobs run, product started", logged(log, "RDR-SYS-001", began));
        laps.put("application started", logged(log, "CWWKZ0001I", began));
        laps.put("/health/ready says yes", ready);
        laps.put("**first page**", page);
        laps.put("processor seconds until then", processor(server));
        laps.put("memory in use, MB (RSS)", memory(server, "VmRSS"));
        laps.put("most memory so far, MB", memory(server, "VmHWM"));
        return laps;
    }

    private static double logged(List<String> log, String code, Instant began) {
        for (String line : log) {
            Matcher time = TIME.matcher(line);
            if (line.contains(code) && time.find()) {
                Instant at = LocalDateTime.parse(time.group(1), LOGGED).toInstant(ZoneOffset.UTC);
                return seconds(began, at);
            }
        }
        return Double.NaN;
    }

    private static double lap(List<String> log, int which) {
        for (String line : log) {
            Matcher laps = LAPS.matcher(line);
            if (laps.find()) {
                return Integer.parseInt(laps.group(which)) / 1e3;
            }
        }
        return Double.NaN;
    }

    private static double processor(BenchServer server) {
        return server.running().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static double memory(BenchServer server, String what) throws IOException {
        Path status = Path.of("/proc", Long.toString(server.running().pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(what + ":"))
                .mapToDouble(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 1e3;
    }

    /** The median, and in brackets the least and the most. */
    private static String spread(String what, List<Map<String, Double>> starts) {
        double[] sorted = starts.stream()
                .mapToDouble(start -> start.getOrDefault(what, Double.NaN))
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT, "%.1f (%.1f–%.1f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
