package org.hongyan.shared;

import java.util.UUID;

/** A tenant, more exactly a cell: a very large company may own several. */
public record TenantId(UUID value) implements Id<UUID> {}
