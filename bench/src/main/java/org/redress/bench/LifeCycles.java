package org.redress.bench;

/** Life cycles a second through the doors, beside an engine with nothing around it. */
final class LifeCycles implements Command {
    @Override
    public String name() {
        return "life-cycles";
    }

    @Override
    public String usage() {
        return """
                life-cycles    cases from registration to closing, through the doors and on a bare engine beside it,
                               [--workers 1,4,8] [--rounds 5] [--seconds 10] [--warm-up 30]
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        try (BenchServer server = BenchServer.withInside(name(), options)) {
            server.start();
            boolean well = server.ask(
                    String.join(
                            " ",
                            name(),
                            "workers=" + options.text("workers", "1,4,8"),
                            "rounds=" + options.number("rounds", 5),
                            "seconds=" + options.number("seconds", 10),
                            "warmUp=" + options.number("warm-up", 30)),
                    System.out::println);
            server.stop();
            System.out.println("Database: " + server.database().version(server.data()));
            return well;
        }
    }
}
