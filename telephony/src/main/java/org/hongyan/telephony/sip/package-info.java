/**
 * SIP towards carriers: calls out and in, SDP, digest authentication. It knows no media and no
 * legs.
 */
@NullMarked
package org.hongyan.telephony.sip;

import org.jspecify.annotations.NullMarked;
