package org.redress.architecture.broken.complaint.domain;

class Prints {
    void print() {
        System.out.println("printed");
    }
}
