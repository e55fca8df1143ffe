package org.hongyan.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Scope;
import org.hongyan.identity.Unit;
import org.hongyan.insight.Overview.UnitFigures;
import org.hongyan.insight.OverviewRepository.PathFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a period for a manager: totals, days, units below, grades, hours. */
@Service
public class Overviews {

  private final OverviewRepository repository;
  private final OrgTree tree;
  private final CompanyClock days;

  Overviews(OverviewRepository repository, OrgTree tree, CompanyClock days) {
    this.repository = repository;
    this.tree = tree;
    this.days = days;
  }

  @Transactional(readOnly = true)
  Overview of(Caller caller, LocalDate from, LocalDate to) {
    var period = days.of(from, to);
    var tenant = caller.tenantId();
    var scope = caller.scope();
    return new Overview(
        from,
        to,
        Floor.CURRENCY,
        repository.totals(tenant, scope, period),
        repository.totals(tenant, scope, period.before()),
        repository.days(tenant, scope, period),
        units(caller, repository.paths(tenant, scope, period)),
        repository.grades(tenant, scope, period),
        repository.hours(tenant, scope, period));
  }

  /** The units just below the reader; a reader without any below sees the own unit. */
  private List<UnitFigures> units(Caller caller, List<PathFigures> paths) {
    var top = caller.scope().kind() == Scope.Kind.ALL ? "1." : caller.orgPath();
    var all = tree.units();
    var below = all.stream().filter(unit -> isChild(unit.path(), top)).toList();
    var shown =
        below.isEmpty() ? all.stream().filter(unit -> unit.path().equals(top)).toList() : below;
    var figures = new ArrayList<UnitFigures>();
    for (var unit : shown) figures.add(sum(unit, paths));
    return figures;
  }

  private static boolean isChild(String path, String parent) {
    if (!path.startsWith(parent) || path.equals(parent)) return false;
    return path.indexOf('.', parent.length()) == path.length() - 1;
  }

  private static UnitFigures sum(Unit unit, List<PathFigures> paths) {
    long calls = 0, connects = 0, talk = 0, orders = 0, amount = 0;
    for (var part : paths) {
      if (!part.path().startsWith(unit.path())) continue;
      calls += part.calls();
      connects += part.connects();
      talk += part.talkSeconds();
      orders += part.orders();
      amount += part.amountMinor();
    }
    return new UnitFigures(unit.path(), unit.name(), calls, connects, talk, orders, amount);
  }
}
