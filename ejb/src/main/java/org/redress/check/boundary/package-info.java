/** Doing a step that a process owner has added, and reading what was answered. */
@NullMarked
package org.redress.check.boundary;

import org.jspecify.annotations.NullMarked;
