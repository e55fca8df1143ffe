package org.hongyan.deals;

import java.time.LocalDate;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;

/** A project to open, in the first stage. */
public record NewProject(
    CustomerId customerId,
    AccountId ownerId,
    String name,
    Money expected,
    @Nullable LocalDate expectedOn) {}
