/** What the tests of the pages put beside the application, to bring about what takes a day by itself. */
package org.redress.probe.page;
