package org.redress.process.mending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a way is drawn, point by point. */
record DrawnLine(WrittenElement edge) {
    /** The middle of a shape, where it says where it is. */
    static Optional<Point> middle(WrittenElement shape) {
        return shape.children("Bounds").findFirst().flatMap(bounds -> Point.at(bounds)
                .flatMap(corner -> number(bounds, "width").flatMap(width -> number(bounds, "height")
                        .map(height -> new Point(corner.x() + width / 2, corner.y() + height / 2)))));
    }

    /** Draws this line on along another one, through the middle of what stood between them. */
    void joined(DrawnLine next, Optional<Point> between, Pen pen) {
        List<WrittenElement> own = points();
        List<Point> rest = next.points().stream()
                .skip(1)
                .flatMap(each -> Point.at(each).stream())
                .toList();
        if (own.size() < 2 || rest.isEmpty()) {
            return;
        }
        WrittenElement last = own.get(own.size() - 1);
        Optional<Point> before = Point.at(own.get(own.size() - 2));
        Stream<Point> bend = between.stream().filter(point -> before.filter(from -> point.isBetween(from, rest.get(0)))
                .isEmpty());
        String tag = Pen.like(last, "waypoint");
        pen.remove(last);
        pen.addAfter(
                last,
                Stream.concat(bend, rest.stream())
                        .map(point -> "<%s x=\"%s\" y=\"%s\" />"
                                .formatted(tag, Point.written(point.x()), Point.written(point.y())))
                        .collect(Collectors.joining("\n")));
    }

    private List<WrittenElement> points() {
        return edge.children("waypoint").toList();
    }

    private static Optional<Double> number(WrittenElement element, String attribute) {
        try {
            return Optional.of(Double.valueOf(element.text(attribute)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A place on the canvas. */
    record Point(double x, double y) {
        static Optional<Point> at(WrittenElement element) {
            return number(element, "x").flatMap(x -> number(element, "y").map(y -> new Point(x, y)));
        }

        /** Whether it lies on the straight line, or near enough, of two others. */
        boolean isBetween(Point from, Point to) {
            double across = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
            return Math.abs(across) <= Math.hypot(to.x - from.x, to.y - from.y);
        }

        static String written(double number) {
            return number == Math.rint(number) && Math.abs(number) < 1_000_000
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }
}
