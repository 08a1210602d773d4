package org.redress.process.checker;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Reads elements of models without a null. */
public final class Xml {
    private static final Namespace ENGINE = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Namespace ENGINE_OF_TABLES = new Namespace("http://camunda.org/schema/1.0/dmn");

    private Xml() {}

    public static String id(Element element) {
        return text(element, "id");
    }

    public static String name(Element element) {
        return text(element, "name").replaceAll("\\s+", " ").strip();
    }

    /** What it is called for people: its name, or else its id. */
    public static String called(Element element) {
        return name(element).isEmpty() ? id(element) : name(element);
    }

    /** An attribute; empty when it is not there. */
    public static String text(Element element, String attribute) {
        return Objects.requireNonNullElse(element.attribute(attribute), "");
    }

    /** An attribute of the engine; empty when it is not there. */
    public static String engine(Element element, String attribute) {
        String ofModels = element.attributeNS(ENGINE, attribute);
        return ofModels == null
                ? Objects.requireNonNullElse(element.attributeNS(ENGINE_OF_TABLES, attribute), "")
                : ofModels;
    }

    public static boolean is(Element element, String... tags) {
        return Stream.of(tags).anyMatch(element.getTagName()::equals);
    }

    public static Stream<Element> children(Element element, String tag) {
        return element.elements().stream().filter(child -> is(child, tag));
    }

    public static Optional<Element> child(Element element, String tag) {
        return children(element, tag).findFirst();
    }

    /** The element and everything in it, in the order it is written. */
    public static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.elements().stream().flatMap(Xml::all));
    }

    public static Stream<Element> all(Element element, String tag) {
        return all(element).filter(each -> is(each, tag));
    }

    /** The text in the child {@code text}, as tables hold it; empty when there is none. */
    public static String cell(Element element) {
        return child(element, "text").map(text -> text.getText().strip()).orElse("");
    }
}
