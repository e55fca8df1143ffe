package org.hongyan.targets.tree;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Scope;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.hongyan.targets.CompanyClock;
import org.springframework.stereotype.Component;

/** The organisation as the tree of targets sees it; a big one is read anew every few seconds. */
@Component
class OrgShapes {

  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final int BIG = 5_000;

  private record Kept(Instant at, OrgShape shape) {}

  private final OrgTree tree;
  private final Accounts accounts;
  private final CompanyClock clock;
  private final Map<TenantId, Kept> kept = new ConcurrentHashMap<>();

  OrgShapes(OrgTree tree, Accounts accounts, CompanyClock clock) {
    this.tree = tree;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** For looking; may be some seconds old in a big company. */
  OrgShape glance(Caller caller) {
    var tenant = Tenancy.current();
    var known = kept.get(tenant);
    var now = clock.instant();
    if (known != null && known.at().plus(KEPT).isAfter(now)) return known.shape();
    var shape = now(caller);
    if (shape.size() > BIG) kept.put(tenant, new Kept(now, shape));
    else kept.remove(tenant);
    return shape;
  }

  /** As it is, for writing. */
  OrgShape now(Caller caller) {
    var everybody = new Scope(Scope.Kind.ALL, caller.accountId(), List.of());
    return OrgShape.of(tree.units(), accounts.listInside(everybody));
  }

  /** A node of the caller's scope; {@link NotFound} for any other. */
  static OrgNode node(Caller caller, OrgShape shape, UUID id) {
    return shape
        .find(id)
        .filter(n -> covers(caller, n))
        .orElseThrow(() -> new NotFound("target node", id));
  }

  static boolean covers(Caller caller, OrgNode node) {
    var owner = node.person() ? new org.hongyan.identity.AccountId(node.id()) : null;
    return caller.scope().covers(owner, node.path());
  }
}
