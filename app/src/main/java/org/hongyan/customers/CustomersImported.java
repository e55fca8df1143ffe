package org.hongyan.customers;

import java.time.Instant;
import org.hongyan.shared.TenantId;

/** Published when an import has ended; {@code inserted} and {@code updated} count customers. */
public record CustomersImported(
    TenantId tenantId, BatchId batchId, long inserted, long updated, Instant at) {}
