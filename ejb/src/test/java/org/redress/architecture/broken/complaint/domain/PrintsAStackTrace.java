package org.redress.architecture.broken.complaint.domain;

class PrintsAStackTrace {
    void print(RuntimeException e) {
        e.printStackTrace();
    }
}
