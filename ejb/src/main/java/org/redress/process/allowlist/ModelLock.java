package org.redress.process.allowlist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/**
 * What a file may be to be deployed at all: its name, its size, that it is plain XML, and that everything in it is allowed.
 * Nothing of it is created or run.
 */
public final class ModelLock {
    /** The elements that flows may lead to and from. */
    public static final Set<String> FLOW_NODES = ModelVocabulary.FLOW_NODES;

    /** A process or a decision in its folder, in a file named like itself. */
    private static final Pattern NAME = Pattern.compile("(?:process|decision)/[A-Z][A-Za-z0-9]{0,99}\\.(bpmn|dmn)");

    private static final int MOST_KILOBYTES = 512;

    private final ModelVocabulary models = new ModelVocabulary();

    /** Everything that is not allowed in a file; empty when all of it is. */
    public List<Finding> findingsIn(String resource, byte[] content) {
        return Stream.concat(ofTheName(resource), ofTheContent(resource, content))
                .map(finding -> finding.in(resource))
                .toList();
    }

    /** Why a file is not even looked into: its name, its size, that it is no plain XML or no model; empty when it is. */
    public static List<Finding> refusalsOf(String resource, byte[] content) {
        return Stream.concat(ofTheName(resource), ofTheFile(resource, content).stream())
                .map(finding -> finding.in(resource))
                .toList();
    }

    /** A file as it is written, where it can be read at all. */
    public static Optional<Element> read(String content) {
        try {
            return Optional.of(ModelXml.root(content.getBytes(StandardCharsets.UTF_8)));
        } catch (ModelXml.Refused refused) {
            return Optional.empty();
        }
    }

    /** What a process model says that is not allowed, element by element. */
    List<Finding> inModel(Element root) {
        return Stream.of(new ModelInspection(models), new CheckInspection())
                .map(inspection -> inspection.findingsIn(root))
                .flatMap(List::stream)
                .toList();
    }

    /** What a decision says that is not allowed, element by element. */
    static List<Finding> inDecision(byte[] content) {
        return inDecision(ModelXml.root(content));
    }

    private static List<Finding> inDecision(Element root) {
        return new DecisionInspection().findingsIn(root);
    }

    private static Stream<Finding> ofTheName(String resource) {
        boolean fits =
                NAME.matcher(resource).matches() && resource.startsWith("process/") == resource.endsWith(".bpmn");
        return fits ? Stream.empty() : Stream.of(Finding.of(FindingKind.FILE_NAME, resource));
    }

    private static Optional<Finding> ofTheFile(String resource, byte[] content) {
        if (content.length > MOST_KILOBYTES * 1024) {
            return Optional.of(Finding.of(FindingKind.FILE_TOO_LARGE, Integer.toString(MOST_KILOBYTES)));
        }
        try {
            Element root = ModelXml.root(content);
            return isModel(resource, root)
                    ? Optional.empty()
                    : Optional.of(Finding.of(FindingKind.FILE_IS_NO_MODEL, root.getTagName()));
        } catch (ModelXml.Refused refused) {
            return Optional.of(refused.finding());
        }
    }

    /** What an editor of processes or of tables can show at all. */
    private static boolean isModel(String resource, Element root) {
        String language = resource.endsWith(".dmn") ? "/spec/DMN/" : "/spec/BPMN/";
        return root.getTagName().equals("definitions")
                && String.valueOf(root.getUri()).contains(language);
    }

    private Stream<Finding> ofTheContent(String resource, byte[] content) {
        if (content.length > MOST_KILOBYTES * 1024) {
            return Stream.of(Finding.of(FindingKind.FILE_TOO_LARGE, Integer.toString(MOST_KILOBYTES)));
        }
        if (!resource.endsWith(".bpmn") && !resource.endsWith(".dmn")) {
            return Stream.empty();
        }
        try {
            Element root = ModelXml.root(content);
            return (resource.endsWith(".dmn") ? inDecision(root) : inModel(root)).stream();
        } catch (ModelXml.Refused refused) {
            return Stream.of(Objects.requireNonNull(refused.finding()));
        }
    }
}
