package org.hongyan.identity;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to the organisation tree; each change leaves an audit row. */
@Service
class Organisation {

  private final OrgTreeRepository repository;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  Organisation(
      OrgTreeRepository repository,
      AuditTrail audit,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.repository = repository;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The open units the caller may see, parents before children. */
  @Transactional(readOnly = true)
  List<UnitRow> units(Caller caller) {
    return repository.rows(Tenancy.current()).stream()
        .filter(unit -> caller.scope().covers(null, unit.path()))
        .toList();
  }

  @Transactional
  Unit add(Caller caller, UnitId parentId, UnitKind kind, String name) {
    var parent = unit(caller, parentId);
    mustBeBelow(kind, parent);
    var unit = repository.add(Tenancy.current(), parentId, kind, name.strip());
    audit.record(caller, "unit.added", subject(unit), Map.of("after", values(unit)));
    return unit;
  }

  @Transactional
  void rename(Caller caller, UnitId id, String name) {
    var unit = unit(caller, id);
    repository.rename(Tenancy.current(), id, name.strip());
    audit.record(
        caller,
        "unit.renamed",
        subject(unit),
        Map.of("before", Map.of("name", unit.name()), "after", Map.of("name", name.strip())));
  }

  /** Hangs a unit with everything below it under another parent, in one transaction. */
  @Transactional
  void move(Caller caller, UnitId id, UnitId parentId) {
    var tenant = Tenancy.current();
    repository.lockTree(tenant);
    var unit = unit(caller, id);
    var parent = unit(caller, parentId);
    if (unit.parentId() == null) throw new Refused("unit.top");
    if (parent.path().startsWith(unit.path())) throw new Refused("unit.inside-itself");
    if (parentId.equals(unit.parentId())) return;
    mustBeBelow(unit.kind(), parent);
    var newPath = repository.nextChildPath(tenant, parentId);
    repository.move(tenant, id, parentId, unit.path(), newPath);
    events.publishEvent(new UnitMoved(tenant, unit.path(), newPath));
    audit.record(
        caller,
        "unit.moved",
        subject(unit),
        Map.of("before", Map.of("path", unit.path()), "after", Map.of("path", newPath)));
  }

  /** Closes an empty unit; history keeps it. */
  @Transactional
  void close(Caller caller, UnitId id) {
    var tenant = Tenancy.current();
    repository.lockTree(tenant);
    var unit = unit(caller, id);
    if (unit.parentId() == null) throw new Refused("unit.top");
    var inside = repository.inside(tenant, unit.path());
    if (inside.units() + inside.people() > 0) {
      throw new Refused(
          "unit.not-empty", Map.of("units", inside.units(), "people", inside.people()));
    }
    repository.close(tenant, id, clock.instant());
    audit.record(caller, "unit.closed", subject(unit), Map.of("before", values(unit)));
  }

  private Unit unit(Caller caller, UnitId id) {
    return repository
        .lock(Tenancy.current(), id)
        .filter(unit -> caller.scope().covers(null, unit.path()))
        .orElseThrow(() -> new NotFound("unit", id.value()));
  }

  private static void mustBeBelow(UnitKind kind, Unit parent) {
    if (kind.compareTo(parent.kind()) <= 0) {
      throw new Refused("unit.kind-order", Map.of("kind", kind, "parent", parent.kind()));
    }
  }

  private static String subject(Unit unit) {
    return "unit:" + unit.id().value();
  }

  private static Map<String, Object> values(Unit unit) {
    return Map.of("name", unit.name(), "kind", unit.kind(), "path", unit.path());
  }
}
