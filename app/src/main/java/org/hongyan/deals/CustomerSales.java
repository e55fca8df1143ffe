package org.hongyan.deals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hongyan.customers.CustomerId;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales by customer; for plans, which ask no scope but name the path they plan for. */
@Service
public class CustomerSales {

  private final CustomerSalesRepository repository;

  CustomerSales(CustomerSalesRepository repository) {
    this.repository = repository;
  }

  /** What each customer bought from people on a path and below it between the moments. */
  @Transactional(readOnly = true)
  public List<CustomerRevenue> below(String path, String currency, Instant from, Instant to) {
    return repository.below(Tenancy.current(), path, currency, from, to);
  }

  /** When the first order was placed with people on a path and below it, if any. */
  @Transactional(readOnly = true)
  public Optional<Instant> firstBelow(String path, String currency) {
    return repository.firstBelow(Tenancy.current(), path, currency);
  }

  /** What these customers bought between the moments, from whomever. */
  @Transactional(readOnly = true)
  public List<CustomerRevenue> of(
      Collection<CustomerId> customers, String currency, Instant from, Instant to) {
    return repository.of(Tenancy.current(), customers, currency, from, to);
  }
}
