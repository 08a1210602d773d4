/** The doors of recovery: asking once more after the closure. */
@NullMarked
package org.redress.recovery.boundary;

import org.jspecify.annotations.NullMarked;
