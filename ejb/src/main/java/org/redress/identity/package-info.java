/**
 * Who acts, with which roles, and what they may see. A {@code StaffMember} is a person at work and stays for ever; an
 * {@code Account} is how she signs in and may end. An {@code OrganisationUnit} is a place in the tree of organisation,
 * branch, department and team. Every door names its callers with {@code Allows}; whoever is not named is refused.
 * Source.
 */
@NullMarked
package org.redress.identity;

import org.jspecify.annotations.NullMarked;
