package org.redress.web.architecture.broken;

public class Prints {
    void print() {
        System.out.println();
    }
}
