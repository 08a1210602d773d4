package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What it takes to find something among many cases. */
final class Search implements Command {
    @Override
    public String name() {
        return "search";
    }

    @Override
    public String usage() {
        return """
                search         finding cases, customers and messages among so many cases, through the door
                               [--cases 100000] [--times 200]
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        int cases = options.number("cases", 100_000);
        List<String> said = new ArrayList<>();
        boolean well;
        try (BenchServer server = BenchServer.withInside(name(), options)) {
            server.start();
            well = server.ask("search-fill cases=" + cases, System.out::println);
            well &= server.ask("search cases=" + cases + " times=" + options.number("times", 200), said::add);
            System.out.println("| what is looked for | found | ms, median | ms, 95 of 100 | ms, longest |");
            System.out.println("|---|--:|--:|--:|--:|");
            said.stream()
                    .map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length > 2)
                    .forEach(cells -> System.out.println("| " + String.join(" | ", cells) + " |"));
            said.stream()
                    .map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length == 2)
                    .forEach(cells -> System.out.println(cells[0] + ": " + cells[1]));
            System.out.println("index on the disk: " + megabytes(server.data().resolve("search")) + " MB");
            server.stop();
            System.out.println("Database: " + server.database().version(server.data()));
        }
        return well && said.stream().noneMatch(line -> isSlow(line) || isBehind(line));
    }

    /** A tenth of a second is the goal, for 95 of 100. */
    private static boolean isSlow(String line) {
        String[] cells = line.split("\\|", -1);
        return cells.length > 2 && Double.parseDouble(cells[3]) > 100;
    }

    /** Two seconds at most from a commit until it is found. */
    private static boolean isBehind(String line) {
        Matcher most = Pattern.compile("^behind\\|.* (\\d+) ms at most$").matcher(line);
        return most.find() && Long.parseLong(most.group(1)) > 2_000;
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1_000_000;
        }
    }
}
