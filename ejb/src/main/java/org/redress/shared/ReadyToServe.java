package org.redress.shared;

import java.util.List;

/** Can this server take requests? Not a door: it tells nothing about any case. */
public interface ReadyToServe {
    /** What is still missing, a short sentence each; empty when everything is there. */
    List<String> missing();
}
