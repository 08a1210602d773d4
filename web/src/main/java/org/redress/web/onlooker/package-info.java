/** Pages tell which case they show, and are told who else has it open. */
@NullMarked
package org.redress.web.onlooker;

import org.jspecify.annotations.NullMarked;
