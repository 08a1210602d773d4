/**
 * My open tasks, by role: our own indexed read model of the engine's user tasks, kept in the same transaction by
 * listeners that no model can omit. A work item's id is the engine's task id, opaque to everyone else. Ordered by the
 * due instant; a page costs the same at a hundred and at a million open tasks. Source.
 */
@NullMarked
package org.redress.worklist;

import org.jspecify.annotations.NullMarked;
