/** What only the whole shows, on each database: the application in the server, on Derby and then on PostgreSQL. */
package org.redress.both;
