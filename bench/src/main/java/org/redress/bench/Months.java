package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Months of a house that has a hard time: each day of the moved clock its people work through the API, cases change hands,
 * promises are moved, somebody goes absent, and now and then the server is killed while all of them work. After each day no
 * open case may be without somebody who is here, a next date and a living process, no clock may differ from what the engine
 * waits for, and the words that were given must add up to what became of them.
 */
final class Months implements Command {
    private static final Set<String> KNOWN =
            Set.of("months", "seed", "steps", "kill-every", "db", "port", "flight-recording");
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int MOST_MONTHS = 11;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int LONGEST_ABSENCE = 6;

    /** So long what the engine was about to do when it was killed stays with the engine that is gone. */
    private static final Duration LOCKED = Duration.ofMinutes(6);

    private static final int MOST_SHOWN = 20;
    private static final List<String> PEOPLE = List.of("lerato", "johan", "sipho", "ayesha", "marlene", "priya");

    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<MonthsPerson, Instant> away = new HashMap<>();
    private final Queue<RuntimeException> lost = new ConcurrentLinkedQueue<>();
    private Instant now = Instant.EPOCH;
    private Duration ahead = Duration.ZERO;
    private int absences;
    private int kills;
    private boolean well = true;

    @Override
    public String name() {
        return "months";
    }

    @Override
    public String usage() {
        return """
                months         people work day after day of a moved clock, go absent, hand over, renegotiate; the server is
                               killed meanwhile; each day: orphans, clocks that differ, words given and what became of them
                               [--months 3] [--seed 1] [--steps 12, of a person and day] [--kill-every 5, days]
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        options.requireOnly(KNOWN);
        int months = options.number("months", 3);
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("--months is from 1 to " + MOST_MONTHS + ", not " + months);
        }
        int steps = options.number("steps", 12);
        int killEvery = options.number("kill-every", 5);
        Random random = new Random(options.number("seed", 1));
        try (BenchServer server = BenchServer.withDoorbell(name(), options)) {
            server.with("REDRESS_DEMO_CASES", "0").start();
            turn(server, Duration.ZERO);
            List<MonthsPerson> people = people(server, options.number("seed", 1));
            System.out.println("| day | acknowledged | away | killed | missing | halves | orphans | clocks that differ"
                    + " | words made | what became of them |");
            System.out.println("|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|");
            for (int day = 1; day <= months * DAYS_OF_A_MONTH; day++) {
                untilMorning(server);
                if (isWorkingDay()) {
                    boolean kill = day % killEvery == 0;
                    live(server, people, day, steps, kill, random);
                }
            }
            untilMorning(server);
            server.stop();
            LeftBehind end = LeftBehind.by(server, witnesses(people), "end");
            System.out.println("At the end: " + end.words());
            people.forEach(
                    each -> each.witness().refusals().forEach((what, n) -> refusals.merge(what, n, Integer::sum)));
            System.out.println("Absences entered: " + absences + "; killed: " + kills);
            System.out.println("Refused meanwhile: " + refusals);
            return well && end.isWell();
        }
    }

    private static List<MonthsPerson> people(BenchServer server, int seed) throws IOException {
        Path directory = Files.createDirectories(server.work().resolve("people"));
        List<MonthsPerson> people = new ArrayList<>();
        for (String login : PEOPLE) {
            List<String> said = new ArrayList<>();
            if (!server.ask("token login=" + login + " days=360", said::add)) {
                throw new IllegalStateException(String.join("\n", said));
            }
            Api api = new Api(server.url(), said.get(0));
            people.add(new MonthsPerson(
                    new MonthsPerson.Person(login, said.get(1), login.equals("lerato") || login.equals("johan")),
                    api,
                    new Witness(api, directory.resolve(login + ".log")),
                    new Forms(Clock.systemUTC()),
                    seed * 100L + people.size()));
        }
        people.forEach(each -> each.knows(people));
        return people;
    }

    /** The people work; some day the server is killed while they do, and starts again. */
    private void live(BenchServer server, List<MonthsPerson> people, int day, int steps, boolean kill, Random random)
            throws Exception {
        Forms today = new Forms(Clock.offset(Clock.systemUTC(), ahead));
        people.forEach(each -> each.begins(today));
        absence(people, random);
        List<Thread> threads = start(people, steps);
        LeftBehind left = LeftBehind.NOTHING;
        if (kill) {
            TimeUnit.MILLISECONDS.sleep(1_000L + random.nextInt(4_000));
            server.kill();
            kills++;
            join(threads);
            left = LeftBehind.by(server, witnesses(people), Integer.toString(day));
            server.start();
            for (MonthsPerson each : people) {
                int otherwise = each.witness().askAgain();
                if (otherwise > 0) {
                    System.out.println("*** " + otherwise + " answered otherwise than before: " + each.login());
                    well = false;
                }
            }
        } else {
            join(threads);
        }
        turn(server, kill ? LOCKED : Duration.ZERO);
        report(server, people, day, kill, left);
    }

    /** Somebody goes, one of the others stands in; sometimes nobody, sometimes another one more. */
    private void absence(List<MonthsPerson> people, Random random) throws IOException, InterruptedException {
        away.values().removeIf(back -> !back.isAfter(now));
        if (random.nextInt(3) != 0) {
            return;
        }
        MonthsPerson gone = people.get(random.nextInt(people.size()));
        MonthsPerson standIn = people.get(random.nextInt(people.size()));
        int days = 1 + random.nextInt(LONGEST_ABSENCE);
        if (gone != standIn && !away.containsKey(gone) && gone.away(standIn, now, days)) {
            absences++;
            away.put(gone, now.plus(Duration.ofDays(days)));
        }
    }

    private List<Thread> start(List<MonthsPerson> people, int steps) {
        List<Thread> threads = new ArrayList<>();
        for (MonthsPerson person : people) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            person.work(steps);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        } catch (RuntimeException e) {
                            lost.add(e);
                        }
                    },
                    person.login());
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    /** Somebody who no longer understands the server proves nothing: then it is over. */
    private void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        RuntimeException first = lost.poll();
        if (first != null) {
            throw first;
        }
    }

    private void report(BenchServer server, List<MonthsPerson> people, int day, boolean killed, LeftBehind left)
            throws IOException {
        List<String> said = new ArrayList<>();
        if (!server.ask("look", said::add)) {
            throw new IllegalStateException(String.join("\n", said));
        }
        int commits =
                people.stream().mapToInt(each -> each.witness().newCommits()).sum();
        String[] counts = said.get(0).replaceAll("[a-z]+=", "").split(" ");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %s | %s | %s | %s | %s | %s | %s |%n",
                day,
                commits,
                away.size(),
                killed ? "yes" : "",
                killed ? left.missing() : "",
                killed ? left.halves() + left.promises() : "",
                counts[0],
                counts[1],
                killed ? left.words().made() : "",
                killed ? left.words().sum() : "");
        said.stream().skip(1).limit(MOST_SHOWN).forEach(System.out::println);
        left.details().stream().limit(MOST_SHOWN).forEach(System.out::println);
        well &= commits > 0 && said.size() == 1 && left.isWell();
    }

    private boolean isWorkingDay() {
        DayOfWeek day = now.atZone(ZoneOffset.UTC).getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    private void untilMorning(BenchServer server) throws IOException {
        ZonedDateTime here = now.atZone(ZoneOffset.UTC);
        ZonedDateTime morning = here.with(MORNING);
        turn(
                server,
                Duration.between(here, morning.isAfter(here) ? morning : morning.plusDays(1))
                        .plusSeconds(1));
    }

    /** Moves the clock and lets happen what has fallen due. */
    private void turn(BenchServer server, Duration by) throws IOException {
        List<String> said = new ArrayList<>();
        if (!server.ask("day seconds=" + by.toSeconds(), said::add)) {
            throw new IllegalStateException(String.join("\n", said));
        }
        String[] words = said.get(0).split(" ");
        now = Instant.parse(words[0].substring("now=".length()));
        ahead = Duration.between(Instant.now(), now);
        if (words[1].equals("left=true")) {
            System.out.println("*** something due is left undone at " + now);
            well = false;
        }
    }

    private static List<Witness> witnesses(List<MonthsPerson> people) {
        return people.stream().map(MonthsPerson::witness).toList();
    }
}
