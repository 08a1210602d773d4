package org.redress.process.allowlist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.redress.model.ComplaintDelegate;
import org.redress.model.ComplaintVariable;
import org.xml.sax.SAXException;

/**
 * The lock on every way to deploy a model: refuses all that the vocabulary does not name, before the engine looks at any
 * of it, for reading a model may already create what it names. The message names each element and says what may stand
 * there.
 */
public final class ModelAllowList implements BpmnParseFactory {

    private final ModelVocabulary vocabulary;

    /** Allows the delegates and variables of the product. */
    public ModelAllowList() {
        this(
                Arrays.stream(ComplaintDelegate.values())
                        .map(ComplaintDelegate::id)
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(ComplaintVariable.values())
                        .map(ComplaintVariable::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Allows these names of delegates in service tasks, and these variables in conditions and mappings. */
    public ModelAllowList(Set<String> delegates, Set<String> variables) {
        this.vocabulary = new ModelVocabulary(delegates, variables);
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new LockedParse(parser);
    }

    /** What a model says that is not allowed, element by element; nothing of it is created or run. */
    public List<String> findingsIn(String xml) {
        return findingsIn(
                ((PlainParse) new PlainParser().createParse().sourceString(xml).execute()).root());
    }

    private List<String> findingsIn(Element root) {
        return Stream.concat(
                        new ModelInspection(vocabulary).findingsIn(root).stream(),
                        new CheckInspection().findingsIn(root).stream())
                .toList();
    }

    private void inspect(Element root) {
        List<String> findings = findingsIn(root);
        if (!findings.isEmpty()) {
            throw new BpmnParseException("Not allowed in a model: " + String.join("; ", findings), root);
        }
    }

    private final class LockedParse extends BpmnParse {
        LockedParse(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void parseRootElement() {
            inspect(rootElement);
            super.parseRootElement();
        }
    }

    /** Reads XML as the engine does, and no further. */
    private static final class PlainParser extends Parser {
        @Override
        public Parse createParse() {
            return new PlainParse(this);
        }

        /** From a factory of its own: what the engine's last parse on this thread set must not decide. */
        @Override
        protected SAXParser getSaxParser() throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            setXxeProcessing(factory);
            return factory.newSAXParser();
        }
    }

    private static final class PlainParse extends Parse {
        PlainParse(Parser parser) {
            super(parser);
        }

        Element root() {
            return rootElement;
        }
    }
}
