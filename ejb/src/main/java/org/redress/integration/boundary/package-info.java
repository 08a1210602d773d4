/** The doors of integration. */
@NullMarked
package org.redress.integration.boundary;

import org.jspecify.annotations.NullMarked;
