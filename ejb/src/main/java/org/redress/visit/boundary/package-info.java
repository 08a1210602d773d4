/** The doors of visits. */
@NullMarked
package org.redress.visit.boundary;

import org.jspecify.annotations.NullMarked;
