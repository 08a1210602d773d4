/** Follow-ups, and the ports to the engine and its table. */
@NullMarked
package org.redress.recovery.domain;

import org.jspecify.annotations.NullMarked;
