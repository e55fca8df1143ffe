package org.hongyan.identity;

import org.hongyan.shared.TenantId;

/**
 * Published when a subtree of the organisation hangs elsewhere: who keeps org paths rewrites every
 * path that begins with {@code oldPath} to begin with {@code newPath}. Doing it twice does no harm.
 */
public record UnitMoved(TenantId tenantId, String oldPath, String newPath) {

  /** The first path after all those below the old one: its last dot raised to a slash. */
  public String afterOldPath() {
    return oldPath.substring(0, oldPath.length() - 1) + "/";
  }
}
