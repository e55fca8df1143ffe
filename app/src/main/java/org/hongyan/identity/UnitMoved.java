package org.hongyan.identity;

import org.hongyan.shared.TenantId;

/**
 * Published when a subtree of the organisation hangs elsewhere: who keeps org paths rewrites every
 * path that begins with {@code oldPath} to begin with {@code newPath}. Doing it twice does no harm.
 */
public record UnitMoved(TenantId tenantId, String oldPath, String newPath) {}
