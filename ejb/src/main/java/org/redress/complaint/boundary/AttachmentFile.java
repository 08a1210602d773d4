package org.redress.complaint.boundary;

/** A file with its content, to be sent as a download and never shown by guessing its type. */
public final class AttachmentFile {
    private final AttachmentView view;
    private final byte[] content;

    AttachmentFile(AttachmentView view, byte[] content) {
        this.view = view;
        this.content = content.clone();
    }

    public AttachmentView view() {
        return view;
    }

    public byte[] content() {
        return content.clone();
    }
}
