package org.hongyan.calling.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules look at, gathered before they are asked.
 *
 * @param seller who would ring
 * @param customer what is known of the customer
 * @param dials counted dials of this customer within the period, oldest first
 * @param campaign the campaign the call would belong to; null for a call of its own
 * @param holidays days without calls
 */
public record RingFacts(
    Instant now,
    AccountId seller,
    Customer customer,
    List<Instant> dials,
    @Nullable Campaign campaign,
    Set<LocalDate> holidays) {

  /**
   * What the customers module knows.
   *
   * @param zone the customer's clock
   * @param owner whose customer this is, if anybody's
   * @param ownerProtected nobody else may ring
   */
  public record Customer(
      boolean doNotCall,
      boolean consentWithdrawn,
      boolean numberValid,
      ZoneId zone,
      @Nullable AccountId owner,
      boolean ownerProtected) {}

  /** What matters of the campaign; {@code hours} narrow the company's. */
  public record Campaign(boolean running, @Nullable CallingHours hours) {}

  public RingFacts {
    dials = List.copyOf(dials);
    holidays = Set.copyOf(holidays);
  }
}
