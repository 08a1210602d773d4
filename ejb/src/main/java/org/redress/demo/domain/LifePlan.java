package org.redress.demo.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * Which cases a past consists of: when each arrives, with what, and which turns it takes. The shares are quotas and not
 * chances, so that a small past has them, too. The same seed gives the same plan.
 */
public final class LifePlan {
    /** Contacts in each hour of the day, as in 1,000 public service requests of New York (NYC 311, June 2018). */
    private static final int[] BY_HOUR = {
        26, 12, 20, 15, 9, 10, 18, 33, 47, 65, 96, 85, 58, 63, 62, 58, 57, 58, 43, 42, 40, 35, 16, 32
    };

    /** So many of a past come in its last days, so that a small one has work on each desk, too. */
    private static final int CROWD_AT_THE_END = 24;

    private static final Duration THE_END = Duration.ofDays(6);
    private static final List<Nature> FOR_TEAMS = List.of(Nature.DISCOURTESY, Nature.DETERIORATION);
    private static final List<Channel> BY_DAY =
            List.of(Channel.TELEPHONE, Channel.TELEPHONE, Channel.WALK_IN, Channel.ELECTRONIC, Channel.CANVASSED);

    private final PastWanted wanted;
    private final WorkingHours hours;
    private final Matters matters;
    private final Random random;
    private int leftToTeams;

    private LifePlan(PastWanted wanted, WorkingHours hours, Matters matters) {
        this.wanted = wanted;
        this.hours = hours;
        this.matters = matters;
        this.random = new Random(wanted.seed());
    }

    /** The cases in the order of their arrival. */
    public static List<PlannedCase> of(PastWanted wanted, WorkingHours hours, Matters matters) {
        return new LifePlan(wanted, hours, matters).plan();
    }

    /** How many cases each turn is planned for. */
    public static Map<Turn, Integer> asked(List<PlannedCase> cases) {
        Map<Turn, Integer> asked = new LinkedHashMap<>();
        for (Turn turn : Turn.values()) {
            asked.put(
                    turn, (int) cases.stream().filter(each -> each.takes(turn)).count());
        }
        return asked;
    }

    private List<PlannedCase> plan() {
        List<Set<Turn>> turns = Stream.generate(() -> (Set<Turn>) EnumSet.noneOf(Turn.class))
                .limit(wanted.cases())
                .toList();
        kinds(kind -> !kind.isOfTheLast()).forEach(kind -> deal(kind, takers(kind, turns)));
        List<Instant> arrivals = turns.stream()
                .map(each -> arrival(each.contains(Turn.OUT_OF_HOURS)))
                .toList();
        List<Integer> order = IntStream.range(0, wanted.cases())
                .boxed()
                .sorted((one, other) -> arrivals.get(one).compareTo(arrivals.get(other)))
                .toList();
        kinds(Turn.Kind::isOfTheLast).forEach(kind -> deal(kind, last(order, arrivals, turns)));
        List<PlannedCase> cases = new ArrayList<>();
        for (int index : order) {
            cases.add(planned(cases.size(), arrivals.get(index), turns.get(index)));
        }
        return List.copyOf(cases);
    }

    private static Stream<Turn.Kind> kinds(Predicate<Turn.Kind> fitting) {
        return Stream.of(Turn.Kind.values()).filter(fitting);
    }

    /** Who takes the turns about steps is drawn apart, so that known seeds keep all else of their past. */
    private List<Set<Turn>> takers(Turn.Kind kind, List<Set<Turn>> turns) {
        List<Set<Turn>> takers = new ArrayList<>(turns.stream()
                .filter(each -> kind.isOfEverything() || goesTheWholeWay(each))
                .toList());
        Collections.shuffle(takers, kind == Turn.Kind.STEP ? new Random(wanted.seed()) : random);
        return takers;
    }

    /** The complaints that come in the last days, the latest first. */
    private List<Set<Turn>> last(List<Integer> order, List<Instant> arrivals, List<Set<Turn>> turns) {
        List<Set<Turn>> last = new ArrayList<>(order.stream()
                .filter(index -> !arrivals.get(index).isBefore(wanted.until().minus(THE_END)))
                .map(turns::get)
                .filter(LifePlan::goesTheWholeWay)
                .toList());
        Collections.reverse(last);
        return last;
    }

    /** Gives the turns of one kind to as many of them as their shares say. */
    private static void deal(Turn.Kind kind, List<Set<Turn>> takers) {
        int dealt = 0;
        double owed = 0;
        for (Turn turn : Turn.values()) {
            if (turn.kind() == kind) {
                owed += takers.size() * turn.perThousand() / 1000.0;
                for (; dealt < Math.min(takers.size(), Math.round(owed)); dealt++) {
                    takers.get(dealt).add(turn);
                }
            }
        }
    }

    private static boolean goesTheWholeWay(Set<Turn> turns) {
        return turns.stream().noneMatch(turn -> turn.kind() == Turn.Kind.CONTACT);
    }

    private PlannedCase planned(int number, Instant arrivesAt, Set<Turn> turns) {
        long seed = random.nextLong();
        Channel channel =
                turns.contains(Turn.OUT_OF_HOURS) ? Channel.ELECTRONIC : BY_DAY.get(random.nextInt(BY_DAY.size()));
        return new PlannedCase(number, seed, arrivesAt, channel, matter(turns), Collections.unmodifiableSet(turns));
    }

    /** What is left to the teams is by turns for each of those that do not register complaints as well. */
    private Matter matter(Set<Turn> turns) {
        return turns.contains(Turn.UNCLAIMED_IN_TEAM)
                ? matters.complaintOf(FOR_TEAMS.get(leftToTeams++ % FOR_TEAMS.size()), random)
                : matters.any(kind(turns), random);
    }

    private static ContactKind kind(Set<Turn> turns) {
        if (turns.contains(Turn.ENQUIRY)) {
            return ContactKind.ENQUIRY;
        }
        if (turns.contains(Turn.REQUEST)) {
            return ContactKind.REQUEST;
        }
        return turns.contains(Turn.COMPLIMENT) ? ContactKind.COMPLIMENT : ContactKind.COMPLAINT;
    }

    private Instant arrival(boolean outOfHours) {
        while (true) {
            Instant moment = someMoment();
            boolean within = !moment.isBefore(wanted.from()) && moment.isBefore(wanted.until());
            if (within && hours.isOpenAt(moment) != outOfHours) {
                return moment;
            }
        }
    }

    private Instant someMoment() {
        double crowded = Math.min(0.4, (double) CROWD_AT_THE_END / Math.max(1, wanted.cases()));
        Instant begin =
                random.nextDouble() < crowded && wanted.until().minus(THE_END).isAfter(wanted.from())
                        ? wanted.until().minus(THE_END)
                        : wanted.from();
        long days = Math.max(1, Duration.between(begin, wanted.until()).toDays() + 1);
        LocalDate day = LocalDate.ofInstant(begin, hours.zone()).plusDays(random.nextInt((int) days));
        LocalTime time = LocalTime.of(hour(), random.nextInt(60), random.nextInt(60));
        return day.atTime(time).atZone(hours.zone()).toInstant();
    }

    private int hour() {
        int drawn = random.nextInt(IntStream.of(BY_HOUR).sum());
        int hour = 0;
        while (drawn >= BY_HOUR[hour]) {
            drawn -= BY_HOUR[hour];
            hour++;
        }
        return hour;
    }
}
