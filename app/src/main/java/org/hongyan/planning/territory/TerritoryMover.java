package org.hongyan.planning.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.customers.Handouts;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Scope;
import org.hongyan.planning.territory.PublicationRepository.Line;
import org.hongyan.planning.territory.PublicationRepository.Row;
import org.hongyan.planning.territory.TerritoryPublication.State;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a map in force, one batch of customers a transaction: owners, open work and the cursor
 * change together, so that whoever goes on after a crash repeats nothing and forgets nothing.
 */
@Service
class TerritoryMover {

  static final int BATCH = 500;
  static final int CAP = 10_000_000;

  private final PublicationRepository repository;
  private final InForceMaps maps;
  private final Changes changes;
  private final Handouts customers;
  private final Accounts accounts;
  private final AuditTrail audit;

  TerritoryMover(
      PublicationRepository repository,
      InForceMaps maps,
      Changes changes,
      Handouts customers,
      Accounts accounts,
      AuditTrail audit) {
    this.repository = repository;
    this.maps = maps;
    this.changes = changes;
    this.customers = customers;
    this.accounts = accounts;
    this.audit = audit;
  }

  /** Moves the next customers of a publication whose day has come; false when none are left. */
  @Transactional
  boolean step(PublicationId id) {
    var tenant = Tenancy.current();
    var held = repository.hold(tenant, id);
    if (held.isEmpty() || !maps.due(held.get().effectiveOn())) return false;
    var row = held.get();
    if (row.state() != State.WAITING && row.state() != State.RUNNING) return false;
    var plan = maps.plan(row.planId());
    var map = maps.of(plan, row.stepVersion());
    var all = new Scope(Scope.Kind.ALL, new AccountId(new UUID(0, 0)), List.of());
    var now = maps.now();
    if (row.state() == State.WAITING) {
      repository.begin(tenant, id, changes.count(all, plan, map, CAP), now);
    }
    var lines = changes.next(all, plan, map, row.cursorId(), BATCH);
    if (!lines.isEmpty()) {
      repository.lines(tenant, id, lines, now);
      var going = lines.stream().filter(line -> line.protectedUntil() == null).toList();
      move(row, going);
      int kept = lines.size() - going.size();
      repository.advance(tenant, id, lines.getLast().customerId(), going.size(), kept);
    }
    if (lines.size() == BATCH) return true;
    repository.end(tenant, id, now);
    var ended = repository.find(tenant, id).orElseThrow();
    audit.record(
        row.ownerId(),
        "territory.moved",
        "plan:" + row.planId().value(),
        Map.of("version", row.stepVersion(), "moved", ended.moved(), "kept", ended.kept()));
    return false;
  }

  /** The customers' open work hears of the change and goes along in this transaction. */
  private void move(Row row, List<Line> lines) {
    lines.stream()
        .collect(Collectors.groupingBy(Line::toId, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (owner, part) -> {
              var ids = part.stream().map(Line::customerId).toList();
              customers.transfer(ids, accounts.account(owner), row.ownerId(), "territory");
            });
  }
}
