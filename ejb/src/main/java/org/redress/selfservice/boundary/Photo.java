package org.redress.selfservice.boundary;

/** A file that somebody sends by her own link or with the public form, as it was called where it came from. */
public final class Photo {
    private final String name;
    private final byte[] content;

    public Photo(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Photo";
    }
}
