/** The working calendar as configured. */
@NullMarked
package org.redress.servicelevel.config;

import org.jspecify.annotations.NullMarked;
