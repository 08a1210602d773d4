package org.redress.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormCatalogueTest {
    private final FormCatalogue catalogue = new FormCatalogue();

    @Test
    void hasAPageForEachForm() {
        assertThat(catalogue.keys()).contains("form:assess", "form:close");
        assertThat(catalogue.fragments())
                .allSatisfy(fragment -> assertThat(Files.exists(Path.of("src/main/webapp" + fragment)))
                        .as(fragment)
                        .isTrue());
    }

    @Test
    void knowsNoOtherKey() {
        assertThat(catalogue.fragment("form:invented")).isEmpty();
    }
}
