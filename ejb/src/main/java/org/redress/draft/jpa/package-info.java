/** Drafts in the database. */
@NullMarked
package org.redress.draft.jpa;

import org.jspecify.annotations.NullMarked;
