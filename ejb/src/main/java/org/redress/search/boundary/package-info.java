/** The doors of the search: what is found, and what keeps the indexes fed. */
@NullMarked
package org.redress.search.boundary;

import org.jspecify.annotations.NullMarked;
