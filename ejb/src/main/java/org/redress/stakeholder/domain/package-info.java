/** Stakeholders, the reports they got and what the customer was told. */
@NullMarked
package org.redress.stakeholder.domain;

import org.jspecify.annotations.NullMarked;
