/** The inbox. */
@NullMarked
package org.redress.web.worklist;

import org.jspecify.annotations.NullMarked;
