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
import org.jspecify.annotations.Nullable;

/** A file of a release that waits, so that the engine does not have it. */
@Entity
@Table(name = "model_release_file")
@SequenceGenerator(name = "model_release_file_seq", sequenceName = "model_release_file_seq", allocationSize = 50)
class KeptFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_release_file_seq")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "release_id")
    private Release release;

    private String resource;

    @Lob
    @Column(name = "content")
    private String xml;

    protected KeptFile() {}

    KeptFile(Release release, String resource, String xml) {
        this.release = release;
        this.resource = resource;
        this.xml = xml;
    }

    String resource() {
        return resource;
    }

    String text() {
        return xml;
    }
}
