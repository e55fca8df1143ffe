/**
 * The dialler as a pure state machine: events and a clock reading in, a new state and commands out.
 * It opens no socket, reads no clock and draws no random number.
 */
@NullMarked
package org.hongyan.engine.pacing;

import org.jspecify.annotations.NullMarked;
