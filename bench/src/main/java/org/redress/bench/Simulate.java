package org.redress.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An invented past, lived on an empty database, on which the product can then be started. */
final class Simulate implements Command {
    private static final Set<String> KNOWN =
            Set.of("months", "cases", "seed", "data", "db", "port", "flight-recording");
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int MOST_DAYS = 400;
    private static final int MOST_CASES = 20_000;
    private static final Pattern SAID = Pattern.compile("(… \\d+ of .*|The demonstration gets a past.*)$");
    private static final Pattern TURN = Pattern.compile("RDR-DEM-105 turn=(\\w+) asked=(\\d+) got=(\\d+)");
    private static final Pattern END =
            Pattern.compile("RDR-DEM-102 past (\\w+) cases=(\\d+) .*untaken=\\[(.*?)] seconds=(\\d+) digest=(\\w*)");

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String usage() {
        return """
                simulate       an invented past for a demonstration, lived through the real doors: the same seed and day give
                               the same; [--months 3] [--cases 1000] [--seed 1] [--data DIR, new or empty]
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        options.requireOnly(KNOWN);
        int days = between(1, MOST_DAYS / DAYS_OF_A_MONTH, "months", options.number("months", 3)) * DAYS_OF_A_MONTH;
        int cases = between(1, MOST_CASES, "cases", options.number("cases", 1000));
        int seed = options.number("seed", 1);
        try (BenchServer server = BenchServer.asShipped(name(), options)) {
            if (options.has("data")) {
                server.keepIn(empty(Path.of(options.text("data", "")).toAbsolutePath()));
            }
            server.with("REDRESS_DEMO_CASES", Integer.toString(cases))
                    .with("REDRESS_DEMO_DAYS", Integer.toString(days))
                    .with("REDRESS_DEMO_SEED", Integer.toString(seed))
                    .launch();
            boolean lived = follow(server);
            server.awaitReady();
            server.stop();
            System.out.println("\nStart the product on it with REDRESS_PROFILE=demo REDRESS_DATA_DIR=" + server.data()
                    + server.database().environmentToStart());
            return lived;
        }
    }

    private static int between(int least, int most, String what, int wanted) {
        if (wanted < least || wanted > most) {
            throw new IllegalArgumentException("--" + what + " is from " + least + " to " + most + ", not " + wanted);
        }
        return wanted;
    }

    private static Path empty(Path data) throws Exception {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.list(data)) {
                if (files.findAny().isPresent()) {
                    throw new IllegalArgumentException("--data " + data + " is not empty: nothing can come before what"
                            + " is there. Name another directory, or delete it.");
                }
            }
        }
        return data;
    }

    /** Says what the server says of it until it has ended. */
    private static boolean follow(BenchServer server) throws Exception {
        long began = System.nanoTime();
        int read = 0;
        while (true) {
            List<String> log = Files.exists(server.log()) ? Files.readAllLines(server.log()) : List.of();
            for (String line : log.subList(read, log.size())) {
                say(line, began);
                Matcher end = END.matcher(line);
                if (end.find()) {
                    return ended(end, server);
                }
            }
            read = log.size();
            if (!server.running().isAlive()) {
                throw new IllegalStateException("The server has stopped: see " + server.log());
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static void say(String line, long began) {
        Matcher said = SAID.matcher(line);
        if (said.find()) {
            System.out.printf("%5d s  %s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), said.group(1));
        }
        Matcher turn = TURN.matcher(line);
        if (turn.find()) {
            System.out.printf("%-26s planned %4s, taken %4s%n", turn.group(1), turn.group(2), turn.group(3));
        }
    }

    private static boolean ended(Matcher end, BenchServer server) {
        double perHundred = Integer.parseInt(end.group(4)) * 100.0 / Math.max(1, Integer.parseInt(end.group(2)));
        System.out.printf(
                "%n%s: %s cases in %s s, %.1f s for a hundred; digest %s%n",
                end.group(1), end.group(2), end.group(4), perHundred, end.group(5));
        if (!end.group(3).isEmpty()) {
            System.out.println("Nobody knew how to fill in: " + end.group(3));
        }
        return "LIVED".equals(end.group(1));
    }
}
