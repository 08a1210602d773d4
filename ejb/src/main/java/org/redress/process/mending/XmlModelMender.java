package org.redress.process.mending;

import jakarta.enterprise.context.ApplicationScoped;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixDoesNotFit;
import org.redress.studio.domain.ModelMender;

/** Changes the text of a file where a fix says, and leaves every other character of it. */
@ApplicationScoped
public class XmlModelMender implements ModelMender {
    @Override
    public String mend(String xml, Fix fix) {
        WrittenFile file = WrittenFile.of(xml).orElseThrow(() -> new FixDoesNotFit(fix));
        WrittenElement element = file.only(fix.element()).orElseThrow(() -> new FixDoesNotFit(fix));
        Pen pen = new Pen(file);
        if (!mends(file, pen, element, fix)) {
            throw new FixDoesNotFit(fix);
        }
        return pen.written();
    }

    private static boolean mends(WrittenFile file, Pen pen, WrittenElement element, Fix fix) {
        String value = fix.value();
        StepMending step = new StepMending(pen, element);
        TableMending table = new TableMending(file, pen, element);
        return switch (fix.kind()) {
            case ADD_DEADLINE -> step.addDeadline(value);
            case ADD_TIME_TO_LIVE -> step.addTimeToLive(value);
            case MAKE_EXECUTABLE -> step.makeExecutable();
            case BIND_TO_RELEASE -> step.bindToRelease();
            case HAND_ON -> step.handOn();
            case ADD_RETRIES -> step.addRetries(value);
            case REMOVE_ATTRIBUTE -> step.removeAttribute(value);
            case SET_DEFAULT_FLOW -> new WayMending(file, pen, element).makeUsual(value);
            case REMOVE_CONDITION -> new WayMending(file, pen, element).removeCondition();
            case REMOVE_ELEMENT -> new Removal(file, pen, element).remove();
            case SET_HIT_POLICY -> table.decideBy(value);
            case ADD_CATCH_ALL -> table.addCatchAll();
        };
    }
}
