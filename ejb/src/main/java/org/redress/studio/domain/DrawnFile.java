package org.redress.studio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of a draft that says something else than the release it began with, is new, or is gone. */
@Entity
@Table(name = "model_draft_file")
@SequenceGenerator(name = "model_draft_file_seq", sequenceName = "model_draft_file_seq", allocationSize = 50)
class DrawnFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_draft_file_seq")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "draft_id")
    private ModelDraft draft;

    private String resource;

    @Lob
    @Column(name = "content")
    private @Nullable String xml;

    protected DrawnFile() {}

    DrawnFile(ModelDraft draft, String resource) {
        this.draft = draft;
        this.resource = resource;
    }

    void says(Optional<String> text) {
        xml = text.orElse(null);
    }

    String resource() {
        return resource;
    }

    /** Empty when it is gone. */
    Optional<String> text() {
        return Optional.ofNullable(xml);
    }
}
