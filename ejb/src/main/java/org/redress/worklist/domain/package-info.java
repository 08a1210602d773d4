/** The work list entry and the port to the engine's tasks. */
@NullMarked
package org.redress.worklist.domain;

import org.jspecify.annotations.NullMarked;
