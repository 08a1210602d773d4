package org.redress.process.checker;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The messages of a file by their ids, and who waits for them. */
final class Messages {
    private final Map<String, String> names;

    Messages(ModelFile file) {
        names = file.all("message").collect(Collectors.toMap(Xml::id, Xml::name, (first, second) -> first));
    }

    /** The names of the messages that a step waits for. */
    Stream<String> awaitedBy(Element node) {
        Stream<Element> definitions = Xml.is(node, "receiveTask")
                ? Stream.of(node)
                : Xml.is(node, "endEvent", "intermediateThrowEvent")
                        ? Stream.of()
                        : Xml.children(node, "messageEventDefinition");
        return definitions.map(each -> names.getOrDefault(Xml.text(each, "messageRef"), ""));
    }
}
