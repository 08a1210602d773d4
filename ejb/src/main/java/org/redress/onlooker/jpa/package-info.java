/** Open pages in the database. */
@NullMarked
package org.redress.onlooker.jpa;

import org.jspecify.annotations.NullMarked;
