/** A small switch without Spring: legs, bridges, recordings. It knows no customer. */
@NullMarked
package org.hongyan.telephony;

import org.jspecify.annotations.NullMarked;
