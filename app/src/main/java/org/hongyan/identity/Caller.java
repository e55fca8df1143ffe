package org.hongyan.identity;

import java.util.Set;
import org.hongyan.shared.Refused;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.web.FromSession;

/** Who asks: the account behind a request, with what it may do and see at this moment. */
public record Caller(
    TenantId tenantId,
    AccountId accountId,
    String name,
    Role role,
    UnitId unitId,
    String orgPath,
    Set<Permission> permissions,
    Scope scope)
    implements FromSession {

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Refuses with {@code forbidden} unless the caller may. */
  public void must(Permission permission) {
    if (!may(permission)) throw new Forbidden(permission);
  }

  /** The caller lacks a permission: answered as 403. */
  public static final class Forbidden extends Refused {
    Forbidden(Permission permission) {
      super("forbidden", java.util.Map.of("permission", permission.code()));
    }
  }
}
