/**
 * What we and a customer have with each other: all her cases, what was promised to her and kept, who contacted her when, how
 * and why, and what was done for her beyond what she could ask for. Before somebody contacts her about a case, the log says
 * whether a colleague did so already. Source.
 */
@NullMarked
package org.redress.relationship;

import org.jspecify.annotations.NullMarked;
