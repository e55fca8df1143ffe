package org.hongyan.targets;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongyan.identity.Scope;
import org.hongyan.planning.PastTarget;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.TargetBook;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives planning the targets of the past. */
@Service
class PublishedTargets implements TargetBook {

  private final PublishedTargetRepository repository;
  private final PlannedRepository planned;

  PublishedTargets(PublishedTargetRepository repository, PlannedRepository planned) {
    this.repository = repository;
    this.planned = planned;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PastTarget> between(Scope scope, YearMonth from, YearMonth to) {
    return repository.between(Tenancy.current(), scope, from.atDay(1), to.atDay(1));
  }

  @Override
  @Transactional(readOnly = true)
  public Set<YearMonth> leftAlone(PlanId plan) {
    return planned.find(Tenancy.current(), plan.value()).stream()
        .flatMap(outcome -> outcome.leftAlone().stream())
        .map(one -> YearMonth.parse(one.month()))
        .collect(Collectors.toSet());
  }
}
