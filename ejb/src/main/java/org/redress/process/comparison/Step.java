package org.redress.process.comparison;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.Phrase;

/**
 * An element that ways lead to and from, or a note beside them.
 *
 * @param parent the process or the step in which it lies
 */
record Step(String id, String parent, Element element) {
    String tag() {
        return element.getTagName();
    }

    boolean isNamed() {
        return !Xml.name(element).isEmpty();
    }

    Phrase called() {
        return Said.called(element);
    }
}
