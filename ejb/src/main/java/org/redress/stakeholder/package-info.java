/**
 * Who must hear of a complaint and who must act, inside and outside the organisation. A decision table names them by the
 * kind of complaint, each with a reason; people add others by hand. Everybody on the list is told, or the case says why
 * not, before the customer hears the outcome; each report is kept, and a new round of the case asks for new ones. Last of
 * all the customer is told what came of it. Source, D-07.
 */
@NullMarked
package org.redress.stakeholder;

import org.jspecify.annotations.NullMarked;
