package org.hongyan.telephony.media;

import java.util.Locale;

/**
 * Digits waiting to be sent: each sounds 160 ms with the end told three times, then 60 ms pause.
 */
final class DtmfSender {
  private static final int SOUNDING_TICKS = 8;
  private static final int END_TICKS = 3;
  private static final int PAUSE_TICKS = 3;

  private final StringBuilder waiting = new StringBuilder();
  private int tick;

  /** Queues digits; throws when one is not a key. */
  static String checked(String digits) {
    String upper = digits.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      if (DtmfReceiver.KEYS.indexOf(upper.charAt(i)) < 0) {
        throw new IllegalArgumentException("'" + upper.charAt(i) + "' is no telephone key");
      }
    }
    return upper;
  }

  void add(String digits) {
    waiting.append(digits);
  }

  boolean busy() {
    return !waiting.isEmpty();
  }

  /** Sends what is due in this 20 ms; the stream stays continuous during the pause. */
  void tick(RtpSender sender, int payloadType, long now) {
    int code = DtmfReceiver.KEYS.indexOf(waiting.charAt(0));
    if (tick < SOUNDING_TICKS) {
      sender.event(code, false, (tick + 1) * G711.FRAME, tick == 0, payloadType, now);
    } else if (tick < SOUNDING_TICKS + END_TICKS) {
      sender.event(code, true, SOUNDING_TICKS * G711.FRAME, false, payloadType, now);
    }
    if (++tick == SOUNDING_TICKS + END_TICKS + PAUSE_TICKS) {
      tick = 0;
      waiting.deleteCharAt(0);
    }
  }
}
