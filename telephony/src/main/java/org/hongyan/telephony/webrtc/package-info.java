/** The browser's audio without a SIP library: ICE-lite, DTLS-SRTP and one offer and answer. */
@NullMarked
package org.hongyan.telephony.webrtc;

import org.jspecify.annotations.NullMarked;
