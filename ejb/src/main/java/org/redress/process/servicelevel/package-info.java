/** The engine's side of the clocks of a case. */
@NullMarked
package org.redress.process.servicelevel;

import org.jspecify.annotations.NullMarked;
