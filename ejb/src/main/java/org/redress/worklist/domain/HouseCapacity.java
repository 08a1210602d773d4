package org.redress.worklist.domain;

/** How many tasks anybody has in hand at most, where nothing else was said of her or of her team. */
public interface HouseCapacity {
    int most();
}
