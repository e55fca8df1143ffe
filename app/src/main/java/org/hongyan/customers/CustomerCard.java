package org.hongyan.customers;

import java.time.Instant;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** All a seller may see of a customer; numbers masked. */
public record CustomerCard(
    Customer customer,
    @Nullable String ownerName,
    List<PhoneView> phones,
    List<ContactView> contacts,
    List<Reason> gradeReasons,
    List<OwnerPeriod> owners) {

  /** A person inside a company. */
  public record ContactView(String name, @Nullable String position, @Nullable String note) {}

  /** One stretch of ownership; {@code to} null: still running. */
  public record OwnerPeriod(
      AccountId ownerId,
      @Nullable String ownerName,
      Instant from,
      @Nullable Instant to,
      String reason) {}
}
