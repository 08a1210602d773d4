/** The demonstration's clock in the database. */
@NullMarked
package org.redress.demo.jpa;

import org.jspecify.annotations.NullMarked;
