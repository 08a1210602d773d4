/** Links and merges in the database. */
@NullMarked
package org.redress.related.jpa;

import org.jspecify.annotations.NullMarked;
