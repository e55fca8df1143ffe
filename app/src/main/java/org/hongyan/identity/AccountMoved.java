package org.hongyan.identity;

import org.hongyan.shared.TenantId;

/**
 * Published when a person belongs to another unit from now on: rows whose path follows their
 * owner's unit take {@code newPath}. Doing it twice does no harm.
 */
public record AccountMoved(
    TenantId tenantId, AccountId accountId, String oldPath, String newPath) {}
