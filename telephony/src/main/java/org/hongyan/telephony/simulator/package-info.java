/**
 * A carrier for demonstrations and tests: real SIP and RTP, customers who answer, talk or do not.
 */
@NullMarked
package org.hongyan.telephony.simulator;

import org.jspecify.annotations.NullMarked;
