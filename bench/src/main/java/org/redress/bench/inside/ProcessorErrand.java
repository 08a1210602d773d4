package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;

/** Says how much processor time the server has used since it began, in nanoseconds. */
@ApplicationScoped
class ProcessorErrand implements Errand {
    @Override
    public String name() {
        return "processor";
    }

    @Override
    public void run(Map<String, String> options, Consumer<String> say) {
        say.accept(Long.toString(Meter.processNanos()));
    }
}
