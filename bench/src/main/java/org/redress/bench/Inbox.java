package org.redress.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page of the inbox costs when more and more tasks are open. */
final class Inbox implements Command {
    /** All that everybody has, and what one that was kept shows. */
    private static final List<String> VIEWS = List.of(
            "MINE",
            "QUEUE",
            "TEAM",
            "DUE_TODAY",
            "WAITING",
            "ESCALATED",
            "UNASSIGNED",
            "ALL",
            "UNASSIGNED&phase=CLOSURE&grade=CORE");

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String usage() {
        return """
                inbox          a page of the inbox in every view with so many open tasks,
                               [--open 1000,10000,100000] (Derby: 1000,10000) [--times 200] [--warm-up 2000] [--keep]
                               --warm-up: requests before the first that counts, so that the compiler is done
                               --keep leaves the server running until Enter, to look at plans
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        String sizes = options.text("open", options.database() == Database.DERBY ? "1000,10000" : "1000,10000,100000");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        boolean well = true;
        try (BenchServer server = BenchServer.withInside(name(), options)) {
            server.start();
            List<String> token = new ArrayList<>();
            well &= server.ask("token login=lerato", token::add);
            Api api = new Api(server.url(), token.get(0));
            well &= server.ask("fill to=" + sizes.split(",", -1)[0], System.out::println);
            warmUp(api, options.number("warm-up", 2_000));
            for (String size : sizes.split(",", -1)) {
                well &= server.ask("fill compare=yes to=" + size, line -> System.out.println(size + " open: " + line));
                well &= server.ask("inbox times=" + options.number("times", 200), line -> {
                    String[] cells = line.split("\\|", -1);
                    rows.computeIfAbsent(cells[0], first -> new ArrayList<>())
                            .add(cells[1] + " | " + cells[2] + " | " + cells[3]);
                });
                for (String view : VIEWS) {
                    rows.computeIfAbsent("lerato " + view + ", `GET /api/v1/work-items`", first -> new ArrayList<>())
                            .add(request(server, api, "/work-items?view=" + view, options.number("times", 200)));
                }
            }
            print(sizes.split(",", -1), rows);
            if (options.has("keep")) {
                System.out.println("Enter ends it.");
                System.in.read();
            }
            server.stop();
            System.out.println("Database: " + server.database().version(server.data()));
        }
        return well;
    }

    private static void warmUp(Api api, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            api.get("/work-items?view=" + VIEWS.get(i % VIEWS.size()));
        }
    }

    /** Rows, processor time of the whole server a request, median time on the clock. */
    private static String request(BenchServer server, Api api, String path, int times) throws Exception {
        double[] millis = new double[times];
        int rows = 0;
        long before = 0;
        for (int i = -times / 4; i < times; i++) {
            before = i == 0 ? processor(server) : before;
            long began = System.nanoTime();
            Api.Reply reply = api.get(path);
            if (!reply.isYes()) {
                throw new IllegalStateException(path + " answered " + reply.status() + " " + reply.body());
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
            rows = reply.texts("id").size();
        }
        double each = (processor(server) - before) / 1e6 / times;
        Arrays.sort(millis);
        return String.format(Locale.ROOT, "%d | %.3f | %.3f", rows, each, millis[times / 2]);
    }

    private static long processor(BenchServer server) throws IOException {
        List<String> said = new ArrayList<>();
        server.ask("processor", said::add);
        return Long.parseLong(said.get(0));
    }

    private static void print(String[] sizes, Map<String, List<String>> rows) {
        StringBuilder heading = new StringBuilder("| who and what |");
        StringBuilder line = new StringBuilder("|---|");
        for (String size : sizes) {
            heading.append(" rows at ").append(size).append(" open | CPU ms | ms |");
            line.append("--:|--:|--:|");
        }
        System.out.println(heading);
        System.out.println(line);
        rows.forEach((what, cells) -> System.out.println("| " + what + " | " + String.join(" | ", cells) + " |"));
    }
}
