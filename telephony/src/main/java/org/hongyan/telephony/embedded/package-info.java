/** The default gateway: SIP, media and browser audio inside this process, nothing to install. */
@NullMarked
package org.hongyan.telephony.embedded;

import org.jspecify.annotations.NullMarked;
