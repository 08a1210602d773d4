/** What customers were told of their progress, in the database. */
@NullMarked
package org.redress.progress.jpa;

import org.jspecify.annotations.NullMarked;
