package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param lastSeenAt last use of a live session, null when none is open
 */
record AccountRow(
    AccountId id,
    String login,
    String name,
    Role role,
    UnitId unitId,
    String unitName,
    String orgPath,
    Scope.Kind scopeKind,
    boolean active,
    @Nullable Instant lastSeenAt) {

  /** What the audit trail keeps as before and after. */
  record Facts(String name, Role role, UnitId unitId, Scope.Kind scopeKind, List<UnitId> units) {}
}
