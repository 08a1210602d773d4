/** The database of a demonstration looked at as a whole. */
@NullMarked
package org.redress.demo.jdbc;

import org.jspecify.annotations.NullMarked;
