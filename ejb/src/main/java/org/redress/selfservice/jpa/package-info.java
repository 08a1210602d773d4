/** Links in the database. */
@NullMarked
package org.redress.selfservice.jpa;

import org.jspecify.annotations.NullMarked;
