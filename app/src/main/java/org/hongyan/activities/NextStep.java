package org.hongyan.activities;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;

/**
 * Tells customers when their next step is: the soonest open plan or callback, none when all ended.
 */
@Service
class NextStep {

  private final PlanItemRepository items;
  private final Customers customers;

  NextStep(PlanItemRepository items, Customers customers) {
    this.items = items;
    this.customers = customers;
  }

  /**
   * In the order of their ids, so that two who change the same customers never block each other.
   */
  void changed(Collection<CustomerId> ids) {
    for (var id :
        ids.stream().distinct().sorted(Comparator.comparing(CustomerId::value)).toList()) {
      customers.planned(id, items.nextStep(Tenancy.current(), id).orElse(null));
    }
  }

  void changed(CustomerId id) {
    changed(List.of(id));
  }
}
