/**
 * The engine inside the server: its schema, its configuration, its start and its end. One transaction manager, one data
 * source and one clock for engine and business; the models' expressions find the product's named beans; jobs run on the
 * server's threads as the process they belong to. Everything else in {@code process} uses the services produced here.
 */
@NullMarked
package org.redress.process.engine;

import org.jspecify.annotations.NullMarked;
