package org.hongyan.targets;

import java.time.YearMonth;
import java.util.List;
import org.hongyan.identity.Scope;
import org.hongyan.planning.PastTarget;
import org.hongyan.planning.TargetBook;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives planning the targets of the past. */
@Service
class PublishedTargets implements TargetBook {

  private final PublishedTargetRepository repository;

  PublishedTargets(PublishedTargetRepository repository) {
    this.repository = repository;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PastTarget> between(Scope scope, YearMonth from, YearMonth to) {
    return repository.between(Tenancy.current(), scope, from.atDay(1), to.atDay(1));
  }
}
