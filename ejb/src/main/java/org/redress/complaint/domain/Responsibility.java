package org.redress.complaint.domain;

/** Whether somebody has taken the complaint upon herself. Source: R-030. */
public enum Responsibility {
    OPEN,
    ACCEPTED,
    REFUSED
}
