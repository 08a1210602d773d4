/** The forms of steps 11 and 12, and who is concerned. */
@NullMarked
package org.redress.web.stakeholder;

import org.jspecify.annotations.NullMarked;
