package org.hongyan.customers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where customers are, counted; for plans, which ask no scope but name the path they plan for. */
@Service
public class CustomerPlaces {

  private static final int CHUNK = 20_000;

  private final CustomerPlaceRepository repository;

  CustomerPlaces(CustomerPlaceRepository repository) {
    this.repository = repository;
  }

  /** Customers on a path and below it by province and unit. */
  @Transactional(readOnly = true)
  public List<PlaceCount> counts(String path) {
    return repository.counts(Tenancy.current(), path);
  }

  /** Customers on a path and below it by grade, the ungraded under an empty name. */
  @Transactional(readOnly = true)
  public Map<String, Long> grades(String path) {
    return repository.grades(Tenancy.current(), path);
  }

  /** The province of each customer, empty where it is not known; unknown ids are left out. */
  @Transactional(readOnly = true)
  public Map<CustomerId, String> provinces(Collection<CustomerId> ids) {
    var all = List.copyOf(ids);
    var provinces = new HashMap<CustomerId, String>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      var part = all.subList(from, Math.min(all.size(), from + CHUNK));
      provinces.putAll(repository.provinces(Tenancy.current(), part));
    }
    return provinces;
  }
}
