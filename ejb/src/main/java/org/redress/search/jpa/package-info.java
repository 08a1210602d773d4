/** What the indexes are fed from, in the database. */
@NullMarked
package org.redress.search.jpa;

import org.jspecify.annotations.NullMarked;
