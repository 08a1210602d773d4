/**
 * What a site sets about commitments: its currency, and how often customers hear.
 */
@NullMarked
package org.redress.commitment.config;

import org.jspecify.annotations.NullMarked;
