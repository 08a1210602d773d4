/**
 * Solutions, proposals, approvals and actions with their rules, and the port to the engine.
 */
@NullMarked
package org.redress.solution.domain;

import org.jspecify.annotations.NullMarked;
