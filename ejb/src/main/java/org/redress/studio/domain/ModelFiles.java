package org.redress.studio.domain;

import java.util.List;

/** What can be said about a single file that somebody draws, without the others. */
public interface ModelFiles {
    /**
     * Why a file is not even kept: what it is called, how large it is, that it is no plain XML. What it says is not looked at,
     * for what is drawn may be half done.
     */
    List<Finding> refusalsOf(String resource, String xml);

    /** What the process or table in it is called; the name of the file where that cannot be read. */
    String titleOf(String resource, String xml);
}
