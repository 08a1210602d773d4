/** The engine's user tasks as work items. */
@NullMarked
package org.redress.process.worklist;

import org.jspecify.annotations.NullMarked;
