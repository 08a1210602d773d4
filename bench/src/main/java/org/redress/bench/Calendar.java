package org.redress.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the arithmetic of working time costs: no server, no database. */
final class Calendar implements Command {
    private static final Path PROTOCOL = Path.of("bench", "target", "calendar.txt");

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String usage() {
        return """
                calendar       working time added and counted on a calendar, by JMH, [--iterations 5] [--forks 2]
                """;
    }

    @Override
    public boolean run(org.redress.bench.Options options) throws Exception {
        options.requireOnly(Set.of("iterations", "forks"));
        Files.createDirectories(PROTOCOL.getParent());
        Options wanted = new OptionsBuilder()
                .include(CalendarBenchmark.class.getName())
                .forks(options.number("forks", 2))
                .warmupIterations(options.number("iterations", 5))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.number("iterations", 5))
                .measurementTime(TimeValue.seconds(1))
                .output(PROTOCOL.toString())
                .build();
        Collection<RunResult> results = new Runner(wanted).run();
        System.out.println("| one call | microseconds | ± (99.9 %) |");
        System.out.println("|---|--:|--:|");
        results.stream().map(RunResult::getPrimaryResult).forEach(Calendar::print);
        System.out.println("\nThe protocol of JMH: " + PROTOCOL);
        return !results.isEmpty();
    }

    private static void print(Result<?> result) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f |%n",
                CalendarBenchmark.words(result.getLabel()),
                result.getScore(),
                result.getScoreError());
    }
}
