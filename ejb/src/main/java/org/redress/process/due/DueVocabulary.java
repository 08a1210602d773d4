package org.redress.process.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.redress.model.ComplaintVariable;
import org.redress.process.contract.Moments;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.WorkingTime;

/**
 * The only calls an expression of a model may make: {@code due.in('4 h')} is working time from now, {@code due.days(3)}
 * operating days from now, {@code due.at('promise')} the instant of the running process's promise, {@code
 * due.before('promise', '1 h')} operating time before it. All answer an absolute instant.
 */
@Named("due")
@ApplicationScoped
public class DueVocabulary {

    @Inject
    Clock clock;

    @Inject
    WorkingHours hours;

    /** Working time from now, like {@code '30 min'}, {@code '4 h'} or {@code '2 d'} (operating days). */
    public Date in(String amount) {
        return Date.from(WorkingTime.parse(amount).after(clock.instant(), hours));
    }

    /** Operating days from now. */
    public Date days(long operatingDays) {
        return Date.from(hours.plusDays(clock.instant(), Math.toIntExact(operatingDays)));
    }

    /** The instant of something the running process knows by name. */
    public Date at(String what) {
        return Date.from(instantOf(what));
    }

    /**
     * Operating time before something the running process knows by name; half way, when so many hours or minutes are not left
     * any more.
     */
    public Date before(String what, String amount) {
        return Date.from(WorkingTime.parse(amount).ahead(clock.instant(), instantOf(what), hours));
    }

    /** A name stands for the variable that holds its instant: {@code promise} for {@code promiseDueAt}. */
    private static Instant instantOf(String what) {
        ComplaintVariable variable = Moments.variable(what)
                .orElseThrow(() -> new IllegalArgumentException("no date is known by the name '" + what + "'"));
        Object value = Context.getBpmnExecutionContext().getExecution().getVariable(variable.id());
        if (value instanceof Date date) {
            return date.toInstant();
        }
        throw new IllegalStateException("the running process has no date for '" + what + "'");
    }
}
