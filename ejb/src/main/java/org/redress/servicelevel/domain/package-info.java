/** Working time as pure arithmetic: no container, no database, no clock of its own. */
@NullMarked
package org.redress.servicelevel.domain;

import org.jspecify.annotations.NullMarked;
