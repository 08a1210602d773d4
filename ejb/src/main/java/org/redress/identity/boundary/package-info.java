/** The doors of identity, and what guards every other door. */
@NullMarked
package org.redress.identity.boundary;

import org.jspecify.annotations.NullMarked;
