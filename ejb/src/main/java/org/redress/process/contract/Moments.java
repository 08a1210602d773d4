package org.redress.process.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.model.ComplaintVariable;

/** The instants that a running process knows by name: {@code promise} for what {@code promiseDueAt} holds. */
public final class Moments {
    private static final String ENDING = "DueAt";

    private Moments() {}

    public static List<String> names() {
        return Arrays.stream(ComplaintVariable.values())
                .filter(Moments::isMoment)
                .map(Moments::name)
                .toList();
    }

    /** What holds the instant of a name; none where none is known by it. */
    public static Optional<ComplaintVariable> variable(String name) {
        return ComplaintVariable.byId(name + ENDING).filter(Moments::isMoment);
    }

    private static boolean isMoment(ComplaintVariable variable) {
        return variable.type() == ComplaintVariable.Type.INSTANT
                && variable.id().endsWith(ENDING);
    }

    private static String name(ComplaintVariable variable) {
        return variable.id().substring(0, variable.id().length() - ENDING.length());
    }
}
