/** What was written to customers, in the database. */
@NullMarked
package org.redress.correspondence.jpa;

import org.jspecify.annotations.NullMarked;
