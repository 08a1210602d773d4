package org.redress.process.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.ModelSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A fault of {@code studio/faults}: what somebody does to a model, and what must be said to it. A line is a word and what it is
 * about; any other first line says what the fault is.
 *
 * <pre>
 * in FILE                the file that is changed          drop FILE        takes a file out of the set
 * at XPATH               the element that is changed       text WORDS       its text
 * set @ATTRIBUTE = VALUE                                   cell WORDS       its text as a cell of a table
 * remove @ATTRIBUTE                                        remove           the element itself
 * remove outgoing flows  or incoming ones                  lead XPATH       all its ways lead there
 * kind ELEMENT           makes it one of another kind      copy XPATH       makes the rule say what that one says
 * add XML                into it, at its end               after XML        behind it
 * finds KIND XPATH       what is found and where: an element of the changed file, here (where it was changed), nowhere (no
 *                        element), or anywhere
 * says SENTENCE          in English; {here} is the id of the element
 * </pre>
 */
public record FaultFile(String name, List<String> lines) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "studio", "faults");

    public static Stream<FaultFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().map(FaultFile::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaultFile read(Path path) {
        try {
            return new FaultFile(FOLDER.relativize(path).toString(), Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set with the fault, and what must be found in it. */
    Faulty in(ModelSet models) {
        Map<String, String> resources = new TreeMap<>(models.resources());
        String resource = said("in");
        if (lines.stream().anyMatch(line -> line.startsWith("drop"))) {
            resources.remove(said("drop"));
            return new Faulty(ModelSet.of(resources), resource, "", sentence(""));
        }
        XmlFile file = new XmlFile(resources.get(resource));
        String id = change(file, lines);
        resources.put(resource, file.text());
        String where = said("finds").substring(said("finds").indexOf(' ') + 1);
        return switch (where) {
            case "here" -> new Faulty(ModelSet.of(resources), resource, id, sentence(id));
            case "nowhere" -> new Faulty(ModelSet.of(resources), "", "", sentence(id));
            case "anywhere" -> new Faulty(ModelSet.of(resources), resource, "*", sentence(id));
            default -> {
                String found = file.one(where).getAttribute("id");
                yield new Faulty(ModelSet.of(resources), resource, found, sentence(found));
            }
        };
    }

    /** Does to a file what the lines say, and returns the id of the element that was changed last. */
    public static String change(XmlFile file, List<String> lines) {
        Element here = file.document().getDocumentElement();
        String id = "";
        for (String line : lines) {
            if (word(line).equals("at")) {
                here = file.one(rest(line));
            } else {
                here = new FaultyElement(file, here).after(word(line), rest(line));
            }
            id = here.getAttribute("id");
        }
        return id;
    }

    FindingKind kind() {
        return FindingKind.valueOf(said("finds").split(" ")[0]);
    }

    private String sentence(String id) {
        return said("says").replace("{here}", id);
    }

    private String said(String word) {
        return lines.stream()
                .filter(line -> word(line).equals(word))
                .findFirst()
                .map(FaultFile::rest)
                .orElseThrow(() -> new IllegalArgumentException(name + " does not say " + word));
    }

    private static String word(String line) {
        return line.split(" ", 2)[0];
    }

    private static String rest(String line) {
        return line.contains(" ") ? line.split(" ", 2)[1].strip() : "";
    }

    @Override
    public String toString() {
        return name;
    }

    /** A set with a fault; the element is {@code *} where the engine says where it stumbles. */
    record Faulty(ModelSet models, String resource, String element, String sentence) {}

    /** The element that is changed. */
    private record FaultyElement(XmlFile file, Element here) {
        Element after(String word, String what) {
            switch (word) {
                case "set" -> set(what.split(" =", 2));
                case "remove" -> remove(what);
                case "text" -> here.setTextContent(what);
                case "cell" -> here.getElementsByTagName("text").item(0).setTextContent(what);
                case "add" -> here.appendChild(file.piece(what));
                case "after" -> here.getParentNode().insertBefore(file.piece(what), here.getNextSibling());
                case "lead" ->
                    flows("sourceRef")
                            .forEach(flow -> flow.setAttribute(
                                    "targetRef", file.one(what).getAttribute("id")));
                case "copy" -> copy(file.one(what));
                case "kind" -> {
                    return (Element) file.document().renameNode(here, here.getNamespaceURI(), what);
                }
                default -> {
                    // Says something else.
                }
            }
            return here;
        }

        private void set(String[] attribute) {
            String name = attribute[0].substring(1).strip();
            here.setAttributeNS(XmlFile.namespace(name), name, attribute[1].strip());
        }

        private void remove(String what) {
            switch (what) {
                case "" -> here.getParentNode().removeChild(here);
                case "outgoing flows" -> flows("sourceRef").forEach(FaultyElement::cut);
                case "incoming flows" -> flows("targetRef").forEach(FaultyElement::cut);
                default ->
                    here.removeAttributeNS(
                            XmlFile.namespace(what.substring(1)),
                            what.substring(what.indexOf(':') < 0 ? 1 : what.indexOf(':') + 1));
            }
        }

        private List<Element> flows(String end) {
            return file.all("//bpmn:sequenceFlow[@%s='%s']".formatted(end, here.getAttribute("id")))
                    .toList();
        }

        private static void cut(Node flow) {
            flow.getParentNode().removeChild(flow);
        }

        private void copy(Element other) {
            for (int cell = 0; cell < here.getElementsByTagName("text").getLength(); cell++) {
                here.getElementsByTagName("text")
                        .item(cell)
                        .setTextContent(
                                other.getElementsByTagName("text").item(cell).getTextContent());
            }
        }
    }
}
