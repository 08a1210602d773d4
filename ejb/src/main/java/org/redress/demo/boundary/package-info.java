/** The doors of the demonstration: moving the clock. */
@NullMarked
package org.redress.demo.boundary;

import org.jspecify.annotations.NullMarked;
