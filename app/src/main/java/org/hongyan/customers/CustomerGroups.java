package org.hongyan.customers;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers by units such as cities and segments; for plans, which name the path they plan for, and
 * a scope where they show single customers.
 */
@Service
public class CustomerGroups {

  private static final int CHUNK = 20_000;

  private final CustomerGroupRepository repository;
  private final InstantSource clock;

  CustomerGroups(CustomerGroupRepository repository, InstantSource clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Customers on a path and below it, counted. */
  @Transactional(readOnly = true)
  public List<CustomerGroup> counts(String path, CustomerGrouping by) {
    return repository.counts(Tenancy.current(), path, by);
  }

  /** The unit and the owner of each of these customers; unknown ids are left out. */
  @Transactional(readOnly = true)
  public List<InGroup> of(Collection<CustomerId> ids, CustomerGrouping by) {
    var all = List.copyOf(ids);
    var found = new ArrayList<InGroup>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      var part = all.subList(from, Math.min(all.size(), from + CHUNK));
      found.addAll(repository.of(Tenancy.current(), part, by));
    }
    return found;
  }

  /**
   * Customers on a path whose owner differs from the one wanted for their unit, by id.
   *
   * @param owners wanted owner by the unit's key
   * @param after the last id seen, null to begin
   */
  @Transactional(readOnly = true)
  public List<Misplaced> misplaced(
      Scope scope,
      String path,
      CustomerGrouping by,
      Map<String, AccountId> owners,
      @Nullable CustomerId after,
      int limit) {
    return repository.misplaced(
        Tenancy.current(), scope, path, by, owners, after, clock.instant(), limit);
  }

  /** How many there are, counted up to the cap. */
  @Transactional(readOnly = true)
  public int countMisplaced(
      Scope scope, String path, CustomerGrouping by, Map<String, AccountId> owners, int cap) {
    return repository.count(Tenancy.current(), scope, path, by, owners, cap);
  }
}
