/** Asking whether it is solved, and closing. */
@NullMarked
package org.redress.web.closure;

import org.jspecify.annotations.NullMarked;
