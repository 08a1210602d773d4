/**
 * What we propose and apply. A {@code Solution} is proposed, perhaps more than once, decided by somebody with the authority
 * for it, and applied with the actions that were done. Nobody approves their own proposal, and nobody above the limit of
 * their role. Source, D-18.
 */
@NullMarked
package org.redress.solution;

import org.jspecify.annotations.NullMarked;
