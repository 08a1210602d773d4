/** The pages of agreements and of the clocks that count by them. */
@NullMarked
package org.redress.web.servicelevel;

import org.jspecify.annotations.NullMarked;
