/** The engine's side of hand-overs. */
@NullMarked
package org.redress.process.handover;

import org.jspecify.annotations.NullMarked;
