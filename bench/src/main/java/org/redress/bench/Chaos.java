package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Eight clients work through the API; the server is killed at a random moment; the database it left behind is compared
 * with what the clients were told; the server starts again, and what is asked again is answered as before.
 */
final class Chaos implements Command {
    private static final int CLIENTS = 8;
    private static final int FEWEST = 200;
    private static final int QUIET_SECONDS = 30;
    private static final int PATIENCE_SECONDS = 300;

    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Queue<RuntimeException> lost = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "chaos";
    }

    @Override
    public String usage() {
        return """
                chaos          eight clients through the API, kill -9 at a random moment, restart, compare,
                               [--rounds 20] [--seconds 60] [--seed 1]; a round of fewer than 200 acknowledged
                               commits does not count and another one takes its place, at most as many again
                               --mail-outage MINUTES kills nothing but takes the mail server away meanwhile
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        int mailPort = options.port() + 2;
        try (MailSink mail = new MailSink(mailPort);
                BenchServer server = BenchServer.withDoorbell(name(), options)) {
            mail.up();
            server.with("REDRESS_SMTP_HOST", "localhost")
                    .with("REDRESS_SMTP_PORT", Integer.toString(mailPort))
                    .start();
            List<ChaosClient> clients = clients(server, options.number("seed", 1));
            boolean well = options.has("mail-outage")
                    ? outage(server, mail, clients, options)
                    : rounds(server, clients, options);
            awaitQuiet(mail);
            server.stop();
            well &= letters(server, mail);
            System.out.println("Refused meanwhile: " + sum(clients));
            System.out.println("Database: " + server.database().version(server.data()));
            return well;
        }
    }

    private static List<ChaosClient> clients(BenchServer server, int seed) throws IOException {
        List<String> said = new ArrayList<>();
        if (!server.ask("token login=lerato", said::add)) {
            throw new IllegalStateException(String.join("\n", said));
        }
        Path directory = Files.createDirectories(server.work().resolve("clients"));
        List<ChaosClient> clients = new ArrayList<>();
        for (int i = 1; i <= CLIENTS; i++) {
            Api api = new Api(server.url(), said.get(0));
            clients.add(new ChaosClient("client-" + i, api, directory, said.get(1), seed * 100L + i));
        }
        return clients;
    }

    private boolean rounds(BenchServer server, List<ChaosClient> clients, Options options) throws Exception {
        int wanted = options.number("rounds", 20);
        int seconds = options.number("seconds", 60);
        Random random = new Random(options.number("seed", 1));
        System.out.println("| round | killed after s | acknowledged | missing | halves | promises without process"
                + " | words made | what became of them | ready again after s | answered otherwise | counts |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        boolean well = true;
        int counted = 0;
        for (int round = 1; counted < wanted && round <= 2 * wanted; round++) {
            int killAfter = seconds / 2 + random.nextInt(seconds - seconds / 2 + 1);
            List<Thread> threads = start(clients);
            TimeUnit.MILLISECONDS.sleep(killAfter * 1000L + random.nextInt(1000));
            server.kill();
            join(clients, threads);
            int commits = clients.stream()
                    .mapToInt(client -> client.witness().newCommits())
                    .sum();
            LeftBehind found = LeftBehind.by(
                    server, clients.stream().map(ChaosClient::witness).toList(), Integer.toString(round));
            long began = System.nanoTime();
            server.start();
            double ready = (System.nanoTime() - began) / 1e9;
            int otherwise = 0;
            for (ChaosClient client : clients) {
                otherwise += client.witness().askAgain();
            }
            boolean counts = commits >= FEWEST;
            counted += counts ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %d | %d | %d | %d | %d | %d | %.1f | %d | %s |%n",
                    round,
                    killAfter,
                    commits,
                    found.missing(),
                    found.halves(),
                    found.promises(),
                    found.words().made(),
                    found.words().sum(),
                    ready,
                    otherwise,
                    counts ? "yes" : "no: fewer than " + FEWEST);
            System.out.println("Promises: " + found.words());
            found.details().stream().limit(20).forEach(System.out::println);
            well &= found.isWell() && otherwise == 0;
        }
        return well && counted == wanted && agreesBySelf(server);
    }

    /** All work while the mail server is away, and a while before and after. */
    private boolean outage(BenchServer server, MailSink mail, List<ChaosClient> clients, Options options)
            throws Exception {
        int minutes = options.number("mail-outage", 10);
        List<Thread> threads = start(clients);
        TimeUnit.SECONDS.sleep(20);
        mail.down();
        System.out.println("The mail server is away; " + mail.received().size() + " letters have come so far.");
        TimeUnit.MINUTES.sleep(minutes);
        int before = mail.received().size();
        mail.up();
        System.out.println("It is back after " + minutes + " minutes.");
        TimeUnit.SECONDS.sleep(20);
        clients.forEach(ChaosClient::stop);
        join(clients, threads);
        System.out.println("Acknowledged meanwhile: "
                + clients.stream()
                        .mapToInt(client -> client.witness().newCommits())
                        .sum() + "; letters at the end of the outage: "
                + before);
        return server.running().isAlive();
    }

    private List<Thread> start(List<ChaosClient> clients) {
        List<Thread> threads = new ArrayList<>();
        for (ChaosClient client : clients) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            client.work();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        } catch (RuntimeException e) {
                            lost.add(e);
                        }
                    },
                    client.witness().file().getFileName().toString());
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    /** A client that no longer understands the server measures nothing: then the run is over. */
    private void join(List<ChaosClient> clients, List<Thread> threads) throws InterruptedException {
        clients.forEach(ChaosClient::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        RuntimeException first = lost.poll();
        if (first != null) {
            throw first;
        }
    }

    /** The product compares its work list with its engine by itself after each start. */
    private static boolean agreesBySelf(BenchServer server) throws IOException {
        boolean differs = Files.readString(server.log()).contains("RDR-WRK-101");
        System.out.println(
                differs
                        ? "*** After a start the product found a difference between work list and engine."
                        : "After each start the product found work list and engine equal.");
        return !differs;
    }

    private static void awaitQuiet(MailSink mail) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        do {
            TimeUnit.SECONDS.sleep(1);
        } while (mail.secondsSinceTheLast() < QUIET_SECONDS && System.nanoTime() < until);
    }

    /** Every letter that is marked as sent has come; those that came twice, with the reason. */
    private static boolean letters(BenchServer server, MailSink mail) throws SQLException {
        Map<String, Integer> received = mail.received();
        Map<String, Integer> byState = new TreeMap<>();
        int lost = 0;
        int twice = 0;
        int unexplained = 0;
        try (Connection connection = server.database().open(server.data());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select message_id, state, attempts from outbox_message")) {
            while (row.next()) {
                String id = "<" + row.getString(1) + ">";
                int times = received.getOrDefault(id, 0);
                byState.merge(row.getString(2), 1, Integer::sum);
                lost += row.getString(2).equals("SENT") && times == 0 ? 1 : 0;
                if (times > 1) {
                    twice++;
                    boolean explained = row.getInt(3) >= times;
                    unexplained += explained ? 0 : 1;
                    System.out.println("Came " + times + " times under one Message-ID: " + id + "; taken "
                            + row.getInt(3) + " times"
                            + (explained
                                    ? ": the server was gone between the mail server's yes and the note of it."
                                    : ", which does not explain it. ***"));
                }
            }
        }
        System.out.println("Letters by state: " + byState + "; came: " + received.size()
                + "; marked as sent and not come: " + lost + "; came twice: " + twice);
        return lost == 0 && unexplained == 0;
    }

    private Map<String, Integer> sum(List<ChaosClient> clients) {
        clients.forEach(client ->
                client.witness().refusals().forEach((what, times) -> refusals.merge(what, times, Integer::sum)));
        return refusals;
    }
}
