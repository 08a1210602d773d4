/**
 * Commands that measure the product as it is deployed: each prepares a server of its own below {@code bench/target}, does
 * its work, prints a table and stops everything it started. What has to happen inside the server is in {@code inside}.
 */
@NullMarked
package org.redress.bench;

import org.jspecify.annotations.NullMarked;
