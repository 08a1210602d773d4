package org.redress.architecture.broken.complaint.domain;

class StaticState {
    static int counter;
}
