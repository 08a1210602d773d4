/** Service level agreements in the database. */
@NullMarked
package org.redress.servicelevel.jpa;

import org.jspecify.annotations.NullMarked;
