package org.hongyan.customers;

import java.util.Collection;
import java.util.Map;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of customers for the lists of other modules, whose own rows decide who sees them. */
@Service
public class CustomerNames {

  private final CustomerNameRepository repository;

  CustomerNames(CustomerNameRepository repository) {
    this.repository = repository;
  }

  /** Unknown ids are left out. */
  @Transactional(readOnly = true)
  public Map<CustomerId, String> of(Collection<CustomerId> ids) {
    return ids.isEmpty() ? Map.of() : repository.names(Tenancy.current(), ids);
  }
}
