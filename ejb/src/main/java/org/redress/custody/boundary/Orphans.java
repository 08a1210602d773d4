package org.redress.custody.boundary;

/** How many open cases lacked something when all were last looked at, at night. Not a door: a number tells of no case. */
public interface Orphans {
    int lastFound();
}
