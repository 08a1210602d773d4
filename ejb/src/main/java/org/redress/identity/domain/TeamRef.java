package org.redress.identity.domain;

/** Points at a team, as in an error's details: pages put its name in its place. */
public record TeamRef(String code) {
    @Override
    public String toString() {
        return code;
    }
}
