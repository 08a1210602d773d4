/** What every feature may use and nothing with a domain word in it: errors, money, the clock. */
@NullMarked
package org.redress.shared;

import org.jspecify.annotations.NullMarked;
