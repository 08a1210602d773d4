/** The doors of linked and merged cases. */
@NullMarked
package org.redress.related.boundary;

import org.jspecify.annotations.NullMarked;
