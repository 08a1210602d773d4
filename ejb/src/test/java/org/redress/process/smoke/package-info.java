/**
 * The engine's behaviour we rely on, shown on each database: tasks, timers, messages, gateways, call activities,
 * decisions, history, batches, migration, locking, incidents, variables, paging. Small models made here, no server.
 */
package org.redress.process.smoke;
