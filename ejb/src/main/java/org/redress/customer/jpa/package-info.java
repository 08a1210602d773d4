/** Customers in the database. */
@NullMarked
package org.redress.customer.jpa;

import org.jspecify.annotations.NullMarked;
