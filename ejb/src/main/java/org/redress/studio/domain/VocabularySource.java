package org.redress.studio.domain;

/** Knows what a model may name. */
public interface VocabularySource {
    Vocabulary vocabulary();
}
