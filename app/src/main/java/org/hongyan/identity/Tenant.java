package org.hongyan.identity;

import org.hongyan.shared.TenantId;

/** A company (or one cell of it); {@code code} is what its people type to sign in. */
public record Tenant(TenantId id, String code, String name) {}
