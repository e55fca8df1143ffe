package org.hongyan.targets.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.targets.CompanyClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a node's targets, day by day: always one, and the past stays as it was. */
@Service
class TreeOwners {

  private final OwnerRepository repository;
  private final Accounts accounts;
  private final OrgShapes shapes;
  private final AuditTrail audit;
  private final CompanyClock clock;

  TreeOwners(
      OwnerRepository repository,
      Accounts accounts,
      OrgShapes shapes,
      AuditTrail audit,
      CompanyClock clock) {
    this.repository = repository;
    this.accounts = accounts;
    this.shapes = shapes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Somebody who answers from a day on. */
  record OwnerLine(UUID ownerId, @Nullable String name, LocalDate from) {}

  /** Who answers for these today; nodes that never had a target are left out. */
  Map<UUID, OwnerLine> today(Collection<UUID> nodes) {
    var owners = repository.at(Tenancy.current(), nodes, clock.today());
    var ids = new HashSet<AccountId>();
    owners.values().forEach(o -> ids.add(new AccountId(o.owner())));
    var names = accounts.names(ids);
    var lines = new HashMap<UUID, OwnerLine>();
    owners.forEach((node, o) -> lines.put(node, line(o, names)));
    return lines;
  }

  /** All who answered for a node, the first first. */
  @Transactional(readOnly = true)
  List<OwnerLine> history(Caller caller, UUID id) {
    OrgShapes.node(caller, shapes.glance(caller), id);
    var owners = repository.history(Tenancy.current(), id);
    var names = accounts.names(owners.stream().map(o -> new AccountId(o.owner())).toList());
    return owners.stream().map(o -> line(o, names)).toList();
  }

  /**
   * Makes somebody of the caller's scope answer for a unit from a day on, today at the earliest:
   * who answered before stays in the record.
   */
  @Transactional
  void change(Caller caller, UUID id, AccountId owner, LocalDate from) {
    var tenant = Tenancy.current();
    var node = OrgShapes.node(caller, shapes.now(caller), id);
    if (node.person()) throw new Refused("target.owner-is-self");
    if (from.isBefore(clock.today())) throw new Refused("target.owner-past");
    var person = accounts.account(owner);
    if (!caller.scope().covers(owner, person.orgPath()) || !person.active()) {
      throw new org.hongyan.shared.NotFound("account", owner.value());
    }
    var now = clock.instant();
    if (repository.history(tenant, id).isEmpty()) throw new Refused("target.none");
    if (!repository.change(tenant, id, owner, from, caller.accountId(), now)) {
      throw new Refused("target.owner-day");
    }
    audit.record(
        caller,
        "target.owner-changed",
        "unit:" + id,
        Map.of("owner", owner.value(), "from", from.toString()));
  }

  private static OwnerLine line(OwnerRepository.Owner owner, Map<AccountId, String> names) {
    return new OwnerLine(owner.owner(), names.get(new AccountId(owner.owner())), owner.from());
  }
}
