/** An incident as people see it, what was done about it, and the port to the engine. */
@NullMarked
package org.redress.operations.domain;

import org.jspecify.annotations.NullMarked;
