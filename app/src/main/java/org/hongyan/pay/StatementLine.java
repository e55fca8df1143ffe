package org.hongyan.pay;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One explained amount of a statement.
 *
 * @param what {@code base}, {@code commission}, {@code cap}, {@code guarantee} or {@code clawback}
 * @param part of the plan behind a commission
 * @param orderId behind a commission or clawback: the order row that counts
 * @param originalId order that row took back
 * @param counted minor units or pieces that counted
 */
record StatementLine(
    String what,
    @Nullable String part,
    @Nullable UUID orderId,
    @Nullable UUID originalId,
    @Nullable UUID customerId,
    @Nullable LocalDate on,
    @Nullable Double counted,
    long minor) {}
