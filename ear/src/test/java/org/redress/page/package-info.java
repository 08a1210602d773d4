/** What people do in the browser, and the pages as they see them. */
package org.redress.page;
