package org.redress.process.mending;

/** Says which of the ways out of a gateway is the usual one, and takes a condition away that nobody asks. */
final class WayMending {
    private final WrittenFile file;
    private final Pen pen;
    private final WrittenElement element;

    WayMending(WrittenFile file, Pen pen, WrittenElement element) {
        this.file = file;
        this.pen = pen;
        this.element = element;
    }

    /** The usual way is taken where no condition holds, so it has none. */
    boolean makeUsual(String flow) {
        boolean mends = element.text("default").isEmpty()
                && file.element(flow)
                        .filter(way ->
                                way.is("sequenceFlow") && way.text("sourceRef").equals(element.id()))
                        .isPresent();
        if (mends) {
            pen.set(element, "default", flow);
            file.element(flow).stream()
                    .flatMap(way -> way.children("conditionExpression"))
                    .forEach(pen::remove);
        }
        return mends;
    }

    boolean removeCondition() {
        boolean mends = element.children("conditionExpression").findAny().isPresent();
        element.children("conditionExpression").forEach(pen::remove);
        return mends;
    }
}
