/** What is typed is kept while it is typed, and shown again to whoever typed it. */
@NullMarked
package org.redress.web.draft;

import org.jspecify.annotations.NullMarked;
