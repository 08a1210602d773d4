package org.redress.process.allowlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody sent: no other file is looked at, nothing is expanded, and it ends soon. */
final class ModelXml {
    private static final int MOST_ELEMENTS = 10_000;
    private static final int DEEPEST = 30;

    private ModelXml() {}

    /**
     * The root of a file as the engine reads it, and no further.
     *
     * @throws Refused when it is no XML, names other files, or is too large to be a model
     */
    static Element root(byte[] content) {
        try {
            parser().parse(new ByteArrayInputStream(content), new Limits());
        } catch (SAXParseException e) {
            boolean otherFiles = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new Refused(
                    otherFiles ? FindingKind.FILE_NAMES_OTHER_FILES : FindingKind.FILE_NOT_READABLE,
                    Integer.toString(e.getLineNumber()));
        } catch (SAXException | IOException e) {
            throw new Refused(FindingKind.FILE_NOT_READABLE, "1");
        }
        PlainParse parse = (PlainParse) new PlainParser().createParse();
        parse.sourceInputStream(new ByteArrayInputStream(content)).execute();
        return parse.root();
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXNotRecognizedException e) {
            throw new IllegalStateException("no safe reader of XML", e);
        } catch (SAXException e) {
            throw new IllegalStateException("no reader of XML", e);
        }
    }

    /** What is not even looked at. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Refused(FindingKind kind, String... arguments) {
            super(kind.name());
            finding = Finding.of(kind, arguments);
        }

        Finding finding() {
            return finding;
        }
    }

    private static final class Limits extends DefaultHandler {
        private int elements;
        private int depth;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            elements++;
            depth++;
            if (elements > MOST_ELEMENTS || depth > DEEPEST) {
                throw new Refused(
                        FindingKind.FILE_TOO_COMPLEX, Integer.toString(MOST_ELEMENTS), Integer.toString(DEEPEST));
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }

        @Override
        public void processingInstruction(String target, String data) {
            throw new Refused(FindingKind.ELEMENT_NOT_ALLOWED, "?" + target);
        }
    }

    private static final class PlainParser extends Parser {
        @Override
        public Parse createParse() {
            return new PlainParse(this);
        }

        /** From a factory of its own: what the engine's last parse on this thread set must not decide. */
        @Override
        protected SAXParser getSaxParser() {
            return parser();
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
