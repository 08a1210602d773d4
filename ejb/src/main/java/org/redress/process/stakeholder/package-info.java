/** The engine's side of telling stakeholders and the customer. */
@NullMarked
package org.redress.process.stakeholder;

import org.jspecify.annotations.NullMarked;
