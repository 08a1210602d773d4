package org.redress.bench;

import java.util.Arrays;
import java.util.List;

/** {@code bench/run COMMAND [--option value …]}. */
public final class Bench {
    private static final String USAGE = """
            Usage: bench/run COMMAND [--db derby|postgresql] [options]

            %s
            PostgreSQL is found by REDRESS_DB_URL, REDRESS_DB_USER and REDRESS_DB_PASSWORD. Only the schemas
            redress_bench and redress_bench_bare of that database are touched; both are dropped at the beginning.
            --port N is the server's port (9390); the one above it is used too.
            --flight-recording FILE writes a recording of the server for JDK Mission Control or the command jfr.""";

    private static final List<Command> COMMANDS = List.of(
            new LifeCycles(),
            new Inbox(),
            new OpenInbox(),
            new ColdStart(),
            new Chaos(),
            new Months(),
            new Simulate(),
            new Search(),
            new Figures(),
            new Calendar());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Command command = Arrays.stream(arguments)
                .limit(1)
                .flatMap(name -> COMMANDS.stream().filter(each -> each.name().equals(name)))
                .findFirst()
                .orElse(null);
        if (command == null) {
            System.err.printf(USAGE + "%n", usages());
            System.exit(2);
            return;
        }
        System.exit(run(command, Arrays.asList(arguments).subList(1, arguments.length)));
    }

    private static int run(Command command, List<String> arguments) throws Exception {
        try {
            Options options = Options.of(arguments);
            System.out.println(Machine.describe());
            return command.run(options) ? 0 : 1;
        } catch (IllegalArgumentException wrong) {
            System.err.printf("%s%n%n%s", wrong.getMessage(), command.usage());
            return 2;
        }
    }

    private static String usages() {
        StringBuilder usages = new StringBuilder();
        COMMANDS.forEach(each -> usages.append(each.usage().indent(2)));
        return usages.toString();
    }
}
