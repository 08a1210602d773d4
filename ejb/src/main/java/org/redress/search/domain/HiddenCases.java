package org.redress.search.domain;

import java.util.Set;

/** Which cases the acting staff member may not see at this moment. Source: R-017. */
public interface HiddenCases {
    Set<Long> now();
}
