package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Heads in the past, from the history of who belonged to which unit. */
@Service
public class HeadCounts {

  private final HeadCountRepository repository;

  HeadCounts(HeadCountRepository repository) {
    this.repository = repository;
  }

  /**
   * People inside the scope at each of these moments, in their order. Whether somebody sells is
   * told by the role of today, which has no history.
   */
  @Transactional(readOnly = true)
  public List<HeadCount> at(Scope scope, List<Instant> moments) {
    return moments.isEmpty() ? List.of() : repository.at(Tenancy.current(), scope, moments);
  }
}
