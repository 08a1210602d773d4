package org.redress.worklist.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of the inbox that people may leave out. Time, task and case always stand. */
public enum ListColumn {
    CUSTOMER,
    GRADE,
    SEVERITY,
    PHASE,
    PROMISED,
    HOLDER;

    private static final String COMMA = ",";

    static String joined(Collection<ListColumn> columns) {
        return columns.stream().sorted().map(ListColumn::name).collect(Collectors.joining(COMMA));
    }

    static Set<ListColumn> parsed(String names) {
        return Arrays.stream(names.split(COMMA))
                .filter(name -> !name.isEmpty())
                .map(ListColumn::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }
}
