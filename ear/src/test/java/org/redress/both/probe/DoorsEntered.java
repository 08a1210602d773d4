package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Which doors were entered since somebody last asked. */
@ApplicationScoped
public class DoorsEntered {
    private final List<String> names = new CopyOnWriteArrayList<>();

    public void add(String door) {
        names.add(door);
    }

    /** What was entered, in order; from now on it counts anew. */
    public List<String> take() {
        List<String> taken = List.copyOf(names);
        names.clear();
        return taken;
    }
}
