package org.redress.studio.domain;

/** Makes the changes that mend findings, and nothing else: what a fix does not name stays as it is written, to the letter. */
public interface ModelMender {
    /**
     * A file after the change.
     *
     * @param xml the file as it is written
     * @throws FixDoesNotFit when what is to be changed is not there any more, or has been mended
     */
    String mend(String xml, Fix fix);
}
