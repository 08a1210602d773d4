/** The doors of stakeholders: who they are, telling them, telling the customer. */
@NullMarked
package org.redress.stakeholder.boundary;

import org.jspecify.annotations.NullMarked;
