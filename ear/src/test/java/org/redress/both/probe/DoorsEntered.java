package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Which doors this thread entered since it last asked: what the product does by itself meanwhile is left out. */
@ApplicationScoped
public class DoorsEntered {
    private final ThreadLocal<List<String>> names = ThreadLocal.withInitial(ArrayList::new);

    public void add(String door) {
        names.get().add(door);
    }

    /** What was entered, in order; from now on it counts anew. */
    public List<String> take() {
        List<String> taken = List.copyOf(names.get());
        names.remove();
        return taken;
    }
}
