/** What is looked for, what is found, and what an index must know. */
@NullMarked
package org.redress.search.domain;

import org.jspecify.annotations.NullMarked;
