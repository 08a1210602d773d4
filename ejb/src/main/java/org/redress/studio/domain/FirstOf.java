package org.redress.studio.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of very many, in an order, without remembering the rest. */
public final class FirstOf<T> {
    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;
    private int count;

    public FirstOf(int most, Comparator<T> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    public void add(T each) {
        count++;
        kept.add(each);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** How many there were. */
    public int count() {
        return count;
    }

    /** The first of them, in their order. */
    public List<T> inOrder() {
        List<T> first = new ArrayList<>(kept);
        first.sort(order);
        return List.copyOf(first);
    }
}
