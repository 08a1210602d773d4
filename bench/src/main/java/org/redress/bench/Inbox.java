package org.redress.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page of the inbox costs when more and more tasks are open. */
final class Inbox implements Command {
    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String usage() {
        return """
                inbox          a page of the inbox in every view with so many open tasks,
                               [--open 1000,10000,100000] (Derby: 1000,10000) [--times 200] [--keep]
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
            for (String size : sizes.split(",", -1)) {
                well &= server.ask("fill compare=yes to=" + size, line -> System.out.println(size + " open: " + line));
                well &= server.ask("inbox times=" + options.number("times", 200), line -> {
                    String[] cells = line.split("\\|", -1);
                    rows.computeIfAbsent(cells[0], first -> new ArrayList<>())
                            .add(cells[1] + " | " + cells[2] + " | " + cells[3]);
                });
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
