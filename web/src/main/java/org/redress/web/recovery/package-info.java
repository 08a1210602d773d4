/** Pages of what comes after a closure. */
@NullMarked
package org.redress.web.recovery;

import org.jspecify.annotations.NullMarked;
