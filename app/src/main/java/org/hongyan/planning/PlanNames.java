package org.hongyan.planning;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.springframework.stereotype.Component;

/** Names of the people and units a plan speaks of. */
@Component
class PlanNames {

  private final OrgTree tree;
  private final Accounts accounts;

  PlanNames(OrgTree tree, Accounts accounts) {
    this.tree = tree;
    this.accounts = accounts;
  }

  /** A unit inside the caller's scope; {@link NotFound} for any other. */
  Unit unit(Caller caller, UnitId id) {
    var unit = tree.unit(id);
    if (!caller.scope().covers(null, unit.path())) throw new NotFound("unit", id.value());
    return unit;
  }

  Map<UnitId, String> units() {
    return tree.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
  }

  Map<AccountId, String> people(Collection<AccountId> ids) {
    return accounts.names(new HashSet<>(ids));
  }
}
