/** The index by Lucene, which nothing outside this package knows. */
@NullMarked
package org.redress.search.lucene;

import org.jspecify.annotations.NullMarked;
