/** The engine's side of recovery. */
@NullMarked
package org.redress.process.recovery;

import org.jspecify.annotations.NullMarked;
