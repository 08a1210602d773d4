/** The doors of custody. */
@NullMarked
package org.redress.custody.boundary;

import org.jspecify.annotations.NullMarked;
