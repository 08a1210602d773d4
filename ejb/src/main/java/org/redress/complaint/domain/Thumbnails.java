package org.redress.complaint.domain;

import java.util.Optional;

/** Makes pictures small. */
public interface Thumbnails {
    /** The picture made small, as PNG; nothing where the content is no picture that can be read. */
    Optional<byte[]> of(byte[] content);
}
