/** What invented customers come with, as it is shipped: lines of values parted by tabulators. */
@NullMarked
package org.redress.demo.tsv;

import org.jspecify.annotations.NullMarked;
