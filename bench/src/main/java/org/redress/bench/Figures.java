package org.redress.bench;

import java.util.ArrayList;
import java.util.List;

/** What the figures of processes and tables cost when many cases have been through them. */
final class Figures implements Command {
    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String usage() {
        return """
                figures        the figures of processes and decision tables after so many cases, through the doors
                               [--cases 20000] [--times 20]
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        List<String> said = new ArrayList<>();
        boolean well;
        try (BenchServer server = BenchServer.withInside(name(), options)) {
            server.start();
            well = server.ask("figures-fill cases=" + options.number("cases", 20_000), System.out::println);
            well &= server.ask("figures times=" + options.number("times", 20), said::add);
            System.out.println("| what is asked | counted | ms, median | ms, 95 of 100 | ms, longest |");
            System.out.println("|---|--:|--:|--:|--:|");
            said.forEach(line -> System.out.println("| " + line.replace("|", " | ") + " |"));
            server.stop();
            System.out.println("Database: " + server.database().version(server.data()));
        }
        return well;
    }
}
