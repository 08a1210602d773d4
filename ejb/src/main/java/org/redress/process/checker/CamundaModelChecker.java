package org.redress.process.checker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.allowlist.ModelLock;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Place;

/**
 * Looks each file over by itself, which is kept for as long as it stays the same, and then all of them together. A file that
 * says what is not allowed never reaches the engine.
 */
@ApplicationScoped
public class CamundaModelChecker implements ModelChecker {
    private static final List<Check> OF_PROCESSES =
            List.of(new UseCheck(), new FlowCheck(), new GatewayCheck(), new WaitingCheck(), new NamesCheck());
    private static final List<Check> OF_DECISIONS = List.of(new UseCheck(), new TableCheck());
    private static final int MOST_KEPT = 60;
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.place().resource());

    @Inject
    ProcessEngineConfigurationImpl engine;

    private final ModelLock lock = new ModelLock();
    private final Map<File, Looked> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<File, Looked> eldest) {
            return size() > MOST_KEPT;
        }
    });

    @Override
    public List<Finding> findingsIn(ModelSet models) {
        List<Looked> looked = models.resources().entrySet().stream()
                .map(file -> looked(new File(file.getKey(), file.getValue())))
                .toList();
        List<ModelFile> files =
                looked.stream().flatMap(file -> file.model().stream()).toList();
        OfferedFixes fixes = new OfferedFixes(files);
        return Stream.concat(looked.stream().flatMap(file -> file.findings().stream()), new SetCheck(files).findings())
                .map(fixes::harmless)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private Looked looked(File file) {
        Looked before = kept.get(file);
        if (before != null) {
            return before;
        }
        Looked now = look(file);
        kept.put(file, now);
        return now;
    }

    private Looked look(File file) {
        List<Finding> refused = lock.findingsIn(file.name(), file.xml().getBytes(StandardCharsets.UTF_8));
        Optional<Element> root = file.name().matches(".*\\.(bpmn|dmn)") ? ModelLock.read(file.xml()) : Optional.empty();
        if (root.isEmpty()) {
            return new Looked(Optional.empty(), refused);
        }
        ModelFile model = new ModelFile(file.name(), root.get());
        List<Finding> found = (model.isProcess() ? OF_PROCESSES : OF_DECISIONS)
                .stream()
                        .flatMap(check -> check.findingsIn(model))
                        .map(finding -> finding.in(file.name()))
                        .toList();
        List<Finding> own = Stream.concat(refused.stream(), found.stream()).toList();
        Stream<Finding> said = model.isProcess() && refused.isEmpty() ? saidBesides(own, file) : Stream.of();
        return new Looked(Optional.of(model), Stream.concat(own.stream(), said).toList());
    }

    /** What the engine says where nothing was found that says it in our words. */
    private Stream<Finding> saidBesides(List<Finding> own, File file) {
        Set<String> told = own.stream()
                .filter(Finding::stops)
                .map(Finding::place)
                .map(Place::element)
                .collect(Collectors.toSet());
        List<Finding> said = new DryRun(engine).findingsIn(file.name(), file.xml());
        return said.stream().filter(finding -> told.isEmpty() || isOfAnother(finding, told));
    }

    private static boolean isOfAnother(Finding saidByEngine, Set<String> told) {
        String element = saidByEngine.place().element();
        String message = saidByEngine.arguments().get(0);
        return !element.isEmpty()
                && told.stream().noneMatch(id -> id.equals(element) || message.contains("'" + id + "'"));
    }

    private record File(String name, String xml) {}

    private record Looked(Optional<ModelFile> model, List<Finding> findings) {}
}
