package org.redress.web.architecture.broken;

import org.redress.worklist.domain.WorkListEntry;

public class HoldsAnEntity {
    WorkListEntry entry;
}
