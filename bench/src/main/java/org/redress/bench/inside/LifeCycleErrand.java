package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.redress.bench.inside.Workers.Round;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;

/** Life cycles through the doors and on the bare engine, in turn, so that both see the same machine. */
@ApplicationScoped
class LifeCycleErrand implements Errand {
    @Inject
    Desk desk;

    @Inject
    BareEngine bare;

    @Inject
    Script script;

    @Inject
    Workers workers;

    @Inject
    CurrentActor currentActor;

    @Override
    public String name() {
        return "life-cycles";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) throws Exception {
        Actor agent = desk.person("lerato");
        Actor supervisor = desk.person("marlene");
        currentActor.is(agent);
        writeScript(supervisor);
        bare.build();
        try {
            measure(options, agent, supervisor, say);
        } finally {
            bare.close();
        }
    }

    private void writeScript(Actor supervisor) {
        script.begin();
        desk.live(supervisor, new Meter());
        script.end();
    }

    private void measure(Map<String, String> options, Actor agent, Actor supervisor, Consumer<String> say)
            throws Exception {
        Consumer<Meter> doors = meter -> desk.live(supervisor, meter);
        Consumer<Meter> engine = bare::live;
        Duration warmUp = Duration.ofSeconds(Long.parseLong(options.get("warmUp")));
        workers.round(2, warmUp, agent, doors);
        workers.round(2, warmUp, agent, engine);
        Duration time = Duration.ofSeconds(Long.parseLong(options.get("seconds")));
        int rounds = Integer.parseInt(options.get("rounds"));
        say.accept("| workers | life cycles a second | bare engine | ratio | CPU ms a life cycle | bare engine |");
        say.accept("|--:|--:|--:|--:|--:|--:|");
        List<Round> alone = new ArrayList<>();
        List<Round> aloneBare = new ArrayList<>();
        for (String number : options.getOrDefault("workers", "1").split(",", -1)) {
            List<Round> through = new ArrayList<>();
            List<Round> beside = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                through.add(workers.round(Integer.parseInt(number), time, agent, doors));
                beside.add(workers.round(Integer.parseInt(number), time, agent, engine));
            }
            say.accept("| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            number,
                            spread(through, Round::perSecond, 2),
                            spread(beside, Round::perSecond, 2),
                            number(median(through, Round::perSecond) / median(beside, Round::perSecond), 2),
                            number(median(through, Round::processorMillisEach), 0),
                            number(median(beside, Round::processorMillisEach), 0)));
            alone = number.equals("1") ? through : alone;
            aloneBare = number.equals("1") ? beside : aloneBare;
        }
        say.accept("Left running on the bare engine: " + bare.running());
        say.accept("");
        each(sum(alone), sum(aloneBare), say);
    }

    private static void each(Meter doors, Meter engine, Consumer<String> say) {
        say.accept("| operation, one worker | times | CPU ms each | bare engine: times | CPU ms each |");
        say.accept("|---|--:|--:|--:|--:|");
        for (Operation operation : Operation.values()) {
            say.accept("| %s | %d | %s | %d | %s |"
                    .formatted(
                            operation.name().toLowerCase(Locale.ROOT),
                            doors.times(operation),
                            number(doors.millisEach(operation), 2),
                            engine.times(operation),
                            number(engine.millisEach(operation), 2)));
        }
    }

    private static Meter sum(List<Round> rounds) {
        Meter sum = new Meter();
        rounds.forEach(round -> sum.add(round.meter()));
        return sum;
    }

    /** The median, and in brackets the least and the most. */
    private static String spread(List<Round> rounds, ToDoubleFunction<Round> value, int decimals) {
        List<Round> sorted =
                rounds.stream().sorted(Comparator.comparingDouble(value)).toList();
        return "%s (%s–%s)"
                .formatted(
                        number(median(rounds, value), decimals),
                        number(value.applyAsDouble(sorted.get(0)), decimals),
                        number(value.applyAsDouble(sorted.get(sorted.size() - 1)), decimals));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
