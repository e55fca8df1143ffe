package org.hongyan.customers;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The number to dial, whole: for the switchboard inside the program only, never for an answer to a
 * browser, a log or an event.
 *
 * @param e164 such as {@code +8613812345678}, followed by {@code ;ext=801} for an extension
 * @param zone the customer's own clock
 */
public record Dialable(
    CustomerId customerId,
    PhoneId phoneId,
    String e164,
    String masked,
    ZoneId zone,
    boolean valid,
    @Nullable String placeName) {

  /** Says the masked number only, so that no log can carry the whole one. */
  @Override
  public String toString() {
    return "Dialable[" + customerId.value() + " " + masked + "]";
  }
}
