package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.allowlist.ModelLock;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ModelFiles;

/** Reads a single file as the lock does: nothing of it is created or run. */
@ApplicationScoped
class CamundaModelFiles implements ModelFiles {
    private static final List<String> NAMED = List.of("process", "decision");

    @Override
    public List<Finding> refusalsOf(String resource, String xml) {
        return ModelLock.refusalsOf(resource, xml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String titleOf(String resource, String xml) {
        return ModelLock.read(xml).stream()
                .flatMap(root -> root.elements().stream())
                .filter(element -> NAMED.contains(element.getTagName()))
                .flatMap(CamundaModelFiles::name)
                .findFirst()
                .orElse(resource);
    }

    private static Stream<String> name(Element element) {
        return Optional.ofNullable(element.attribute("name")).filter(name -> !name.isBlank()).stream();
    }
}
