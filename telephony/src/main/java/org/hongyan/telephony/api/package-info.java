/** What the rest of the program may know of telephony: legs, bridges, commands and events. */
@NullMarked
package org.hongyan.telephony.api;

import org.jspecify.annotations.NullMarked;
