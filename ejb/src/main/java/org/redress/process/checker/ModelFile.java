package org.redress.process.checker;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * One file of a set, as far as it can be read.
 *
 * @param resource its name, like {@code process/ClosureProcess.bpmn}
 */
record ModelFile(String resource, Element root) {
    boolean isProcess() {
        return resource.endsWith(".bpmn");
    }

    /** The name without folder and ending, which is the id of what is in it. */
    String id() {
        return resource.substring(resource.lastIndexOf('/') + 1, resource.lastIndexOf('.'));
    }

    Stream<Element> all(String tag) {
        return Xml.all(root, tag);
    }

    List<Scope> scopes() {
        return Xml.children(root, "process").flatMap(Scope::in).toList();
    }

    /** The steps of a kind, wherever they lie. */
    Stream<Element> steps(String... tags) {
        return scopes().stream().flatMap(scope -> scope.nodes(tags));
    }
}
