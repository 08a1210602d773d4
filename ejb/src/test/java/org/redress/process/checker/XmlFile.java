package org.redress.process.checker;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model or a table that a test looks into and changes, by XPath with the prefixes that files use. */
public final class XmlFile {
    private static final Map<String, String> NAMESPACES = Map.of(
            "bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "camunda", "http://camunda.org/schema/1.0/bpmn",
            "camundadmn", "http://camunda.org/schema/1.0/dmn",
            "dmn", "https://www.omg.org/spec/DMN/20191111/MODEL/");

    private final Document document;

    public XmlFile(String xml) {
        document = parsed(xml);
    }

    public Element one(String path) {
        return all(path).findFirst().orElseThrow(() -> new IllegalArgumentException("there is no " + path));
    }

    public Stream<Element> all(String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            xpath.setNamespaceContext(new Prefixes());
            NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(each -> (Element) found.item(each)).toList().stream();
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** A piece of XML that belongs to this file and stands nowhere yet. */
    public Node piece(String xml) {
        String declared = "<x xmlns:bpmn='%s' xmlns:camunda='%s'>%s</x>"
                .formatted(NAMESPACES.get("bpmn"), NAMESPACES.get("camunda"), xml);
        return document.importNode(parsed(declared).getDocumentElement().getFirstChild(), true);
    }

    public Document document() {
        return document;
    }

    /** The namespace of an attribute that is written with or without a prefix. */
    static String namespace(String attribute) {
        int colon = attribute.indexOf(':');
        return colon < 0 ? null : NAMESPACES.get(attribute.substring(0, colon));
    }

    public String text() {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.get(prefix);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
