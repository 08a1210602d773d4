/** People, accounts and the visibility of cases in the database. */
@NullMarked
package org.redress.identity.jpa;

import org.jspecify.annotations.NullMarked;
