package org.hongyan.customers;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A customer without its numbers. {@code ownerId} null: in the public pool of {@code orgPath}.
 * {@code poolPath} is the unit whose pool it came from and goes back to.
 */
public record Customer(
    CustomerId id,
    CustomerKind kind,
    String name,
    @Nullable String company,
    @Nullable String contactPerson,
    @Nullable String province,
    @Nullable String city,
    Map<String, String> fields,
    @Nullable Grade grade,
    @Nullable String poorReason,
    @Nullable AccountId ownerId,
    String orgPath,
    String poolPath,
    @Nullable Instant ownedSince,
    @Nullable Instant protectedUntil,
    boolean doNotCall,
    @Nullable String doNotCallWhy,
    Consent consent,
    @Nullable Instant lastContactAt,
    @Nullable String lastOutcome,
    @Nullable Instant nextPlanAt,
    @Nullable String source,
    Instant createdAt,
    int version) {

  public Optional<AccountId> owner() {
    return Optional.ofNullable(ownerId);
  }
}
