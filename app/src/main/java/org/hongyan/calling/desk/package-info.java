/** The seller's desk: states, the live call, wrap-up, and what the screen shows. */
@NullMarked
package org.hongyan.calling.desk;

import org.jspecify.annotations.NullMarked;
