/** The one small vocabulary in which models speak of dates. */
@NullMarked
package org.redress.process.due;

import org.jspecify.annotations.NullMarked;
