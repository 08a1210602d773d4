/** The general form of a step that a process owner has added. */
@NullMarked
package org.redress.web.check;

import org.jspecify.annotations.NullMarked;
