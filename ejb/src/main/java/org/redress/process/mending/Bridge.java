package org.redress.process.mending;

import java.util.List;
import java.util.Optional;

/**
 * One way in the place of a step that is taken away, and of the two that led to it and on from it.
 *
 * @param to the way that leads to the step: it stays, and leads on
 * @param on the way that leads on from it
 */
record Bridge(WrittenFile file, WrittenElement step, WrittenElement to, WrittenElement on) {
    static Optional<Bridge> over(WrittenFile file, WrittenElement step) {
        List<WrittenElement> to = ways(file, "targetRef", step);
        List<WrittenElement> on = ways(file, "sourceRef", step);
        if (to.size() != 1 || on.size() != 1) {
            return Optional.empty();
        }
        String from = to.get(0).text("sourceRef");
        String next = on.get(0).text("targetRef");
        boolean leadsBack = from.equals(next) || from.equals(step.id()) || next.equals(step.id());
        return leadsBack ? Optional.empty() : Optional.of(new Bridge(file, step, to.get(0), on.get(0)));
    }

    private static List<WrittenElement> ways(WrittenFile file, String end, WrittenElement step) {
        return file.all()
                .filter(each -> each.is("sequenceFlow")
                        && !step.id().isEmpty()
                        && each.text(end).equals(step.id()))
                .toList();
    }

    /** The way that stays, and where the next step says which way leads to it. */
    boolean keeps(WrittenElement each) {
        return each == to || isMentionAtTheNext(each);
    }

    void build(Pen pen) {
        pen.set(to, "targetRef", on.text("targetRef"));
        file.all().filter(this::isMentionAtTheNext).forEach(mention -> pen.say(mention, to.id()));
        line(to).ifPresent(first ->
                line(on).ifPresent(second -> first.joined(second, drawn(step).flatMap(DrawnLine::middle), pen)));
    }

    private boolean isMentionAtTheNext(WrittenElement each) {
        return each.is("incoming") && each.said().equals(on.id());
    }

    private Optional<DrawnLine> line(WrittenElement way) {
        return drawn(way).map(DrawnLine::new);
    }

    private Optional<WrittenElement> drawn(WrittenElement element) {
        return file.all()
                .filter(each -> each.text("bpmnElement").equals(element.id()))
                .findFirst();
    }
}
