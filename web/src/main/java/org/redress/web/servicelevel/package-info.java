/** Agreements on pages and by address, and the clocks that count by them. */
@NullMarked
package org.redress.web.servicelevel;

import org.jspecify.annotations.NullMarked;
