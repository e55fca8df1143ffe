/** What must always hold, checked over rows and files by one command. */
@NullMarked
package org.hongyan.calling.invariants;

import org.jspecify.annotations.NullMarked;
