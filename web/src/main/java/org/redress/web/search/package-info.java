/** The search for other systems. */
@NullMarked
package org.redress.web.search;

import org.jspecify.annotations.NullMarked;
