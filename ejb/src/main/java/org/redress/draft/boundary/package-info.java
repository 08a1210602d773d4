/** The door to one's own drafts. */
@NullMarked
package org.redress.draft.boundary;

import org.jspecify.annotations.NullMarked;
