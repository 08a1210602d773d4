/** The engine's side of closure. */
@NullMarked
package org.redress.process.closure;

import org.jspecify.annotations.NullMarked;
