package org.hongyan.identity;

import java.util.List;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation: units under units, each with a path that its whole subtree begins with. */
@Service
public class OrgTree {

  private final OrgTreeRepository repository;

  OrgTree(OrgTreeRepository repository) {
    this.repository = repository;
  }

  /** Adds a unit below a parent, or the top one for a null parent. */
  @Transactional
  public Unit add(@Nullable UnitId parent, UnitKind kind, String name) {
    return repository.add(Tenancy.current(), parent, kind, name);
  }

  @Transactional(readOnly = true)
  public Unit unit(UnitId id) {
    return repository
        .find(Tenancy.current(), id)
        .orElseThrow(() -> new NotFound("unit", id.value()));
  }

  /** The unit, whose path cannot change before the transaction ends. */
  @Transactional
  Unit lock(UnitId id) {
    return repository
        .lock(Tenancy.current(), id)
        .orElseThrow(() -> new NotFound("unit", id.value()));
  }

  /** All open units by path: parents before their children. */
  @Transactional(readOnly = true)
  public List<Unit> units() {
    return repository.all(Tenancy.current());
  }
}
