package org.hongyan.customers;

import java.time.Instant;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A line of the customer list; {@code phone} masked. */
public record CustomerRow(
    CustomerId id,
    CustomerKind kind,
    String name,
    @Nullable String company,
    @Nullable String contactPerson,
    @Nullable String phone,
    @Nullable String province,
    @Nullable String city,
    Map<String, String> fields,
    @Nullable Grade grade,
    @Nullable Double score,
    @Nullable String poorReason,
    @Nullable AccountId ownerId,
    @Nullable String ownerName,
    boolean doNotCall,
    @Nullable Instant protectedUntil,
    @Nullable Instant lastContactAt,
    @Nullable String lastOutcome,
    @Nullable Instant nextPlanAt,
    @Nullable String source,
    Instant createdAt,
    int version) {

  CustomerRow withOwnerName(@Nullable String owner) {
    return new CustomerRow(
        id,
        kind,
        name,
        company,
        contactPerson,
        phone,
        province,
        city,
        fields,
        grade,
        score,
        poorReason,
        ownerId,
        owner,
        doNotCall,
        protectedUntil,
        lastContactAt,
        lastOutcome,
        nextPlanAt,
        source,
        createdAt,
        version);
  }
}
