/** The doors to service level agreements, and which one holds. */
@NullMarked
package org.redress.servicelevel.boundary;

import org.jspecify.annotations.NullMarked;
