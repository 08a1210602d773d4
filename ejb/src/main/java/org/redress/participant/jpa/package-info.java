/** What participants are asked for, in the database. */
@NullMarked
package org.redress.participant.jpa;

import org.jspecify.annotations.NullMarked;
