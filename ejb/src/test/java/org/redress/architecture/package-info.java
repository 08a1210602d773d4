/**
 * The rules of the house as tests. {@code HouseRules} says them, {@code ArchitectureTest} holds the product to them, and
 * {@code HouseRulesBiteTest} breaks each one on purpose in the classes below {@code broken} and sees that it is noticed.
 */
@NullMarked
package org.redress.architecture;

import org.jspecify.annotations.NullMarked;
