package org.redress.process.mending;

/**
 * An attribute where it stands in a file.
 *
 * @param name as it is written, with its prefix
 * @param start where its name begins
 * @param end behind the closing quotation mark
 */
record WrittenAttribute(String name, String value, int start, int end) {
    String prefix() {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    String local() {
        return name.substring(name.indexOf(':') + 1);
    }
}
