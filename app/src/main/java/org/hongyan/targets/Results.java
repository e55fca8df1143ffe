package org.hongyan.targets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.activities.Effort;
import org.hongyan.activities.WorkRecords;
import org.hongyan.deals.Orders;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Scope;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people stand against their targets, with the effort behind it. */
@Service
public class Results {

  private final TargetRepository repository;
  private final Members members;
  private final OrgTree tree;
  private final Orders orders;
  private final WorkRecords records;
  private final CompanyClock clock;

  Results(
      TargetRepository repository,
      Members members,
      OrgTree tree,
      Orders orders,
      WorkRecords records,
      CompanyClock clock) {
    this.repository = repository;
    this.members = members;
    this.tree = tree;
    this.orders = orders;
    this.records = records;
    this.clock = clock;
  }

  /** The sellers of a unit of the caller's scope, the caller's own for null. */
  @Transactional(readOnly = true)
  public TeamResult team(Caller caller, YearMonth month, @Nullable UnitId unitId) {
    return standing(members.unit(caller, unitId == null ? caller.unitId() : unitId), month);
  }

  /** The caller's own month among the sellers of the same unit. */
  @Transactional(readOnly = true)
  public MyResult mine(Caller caller, YearMonth month) {
    var team = standing(tree.unit(caller.unitId()), month);
    var me =
        team.lines().stream()
            .filter(l -> l.accountId().equals(caller.accountId()))
            .findFirst()
            .orElseGet(() -> nothing(caller));
    var ranked = team.lines().stream().filter(l -> l.rank() != null).toList();
    var target = me.targetMinor();
    return new MyResult(
        team.month(),
        team.elapsed(),
        team.unitName(),
        team.currency(),
        me,
        ranked.size(),
        toNext(me, ranked),
        target == null ? null : Math.max(0, target - me.attainedMinor()),
        WorkingTime.daysLeft(month, clock.instant(), clock.zone()),
        best(ranked),
        why(me, team.lines()));
  }

  private TeamResult standing(Unit unit, YearMonth month) {
    var sellers = members.sellers(unit);
    var sales = sales(unit, sellers, month);
    var targets = targets(month, unit);
    var currency = currency(targets, sales);
    var efforts = efforts(unit, month);
    var elapsed = WorkingTime.elapsed(month, clock.instant(), clock.zone());
    var places = places(sellers, targets, sales, currency, elapsed);
    var lines =
        sellers.stream()
            .map(
                s -> {
                  var target = targets.get(s.id());
                  var place = places.get(s.id().value().toString());
                  var effort = efforts.getOrDefault(s.id(), new Effort(s.id(), 0, 0, 0, 0));
                  return new TeamResult.ResultLine(
                      s.id(),
                      s.name(),
                      place == null ? null : place.rank(),
                      place == null ? null : place.rate(),
                      place == null ? null : place.tier(),
                      target == null || !target.currency().equals(currency)
                          ? null
                          : target.amountMinor(),
                      sales.minorOf(s.id(), currency),
                      sales.ordersOf(s.id(), currency),
                      effort.calls(),
                      effort.connects(),
                      effort.talkSeconds(),
                      effort.otherWork());
                })
            .sorted(BY_PLACE)
            .toList();
    return new TeamResult(month.toString(), elapsed, unit.name(), currency, lines);
  }

  /** The currency most targets are in, without targets the one most is sold in. */
  private static String currency(Map<AccountId, Target> targets, Sales sales) {
    return targets.values().stream()
        .collect(Collectors.groupingBy(Target::currency, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(sales::mainCurrency);
  }

  private static final Comparator<TeamResult.ResultLine> BY_PLACE =
      Comparator.comparing(
              (TeamResult.ResultLine l) -> {
                var rank = l.rank();
                return rank == null ? Integer.MAX_VALUE : rank;
              })
          .thenComparing(Comparator.comparingLong(TeamResult.ResultLine::attainedMinor).reversed())
          .thenComparing(TeamResult.ResultLine::name);

  private Map<String, Ranking.Place> places(
      List<Account> sellers,
      Map<AccountId, Target> targets,
      Sales sales,
      String currency,
      double elapsed) {
    var entrants = new ArrayList<Ranking.Entrant>();
    for (var seller : sellers) {
      var target = targets.get(seller.id());
      if (target == null || !target.currency().equals(currency)) continue;
      entrants.add(
          new Ranking.Entrant(
              seller.id().value().toString(),
              target.amountMinor(),
              sales.minorOf(seller.id(), currency),
              sales.ordersOf(seller.id(), currency)));
    }
    return Ranking.rank(entrants, elapsed).stream()
        .collect(Collectors.toMap(Ranking.Place::key, Function.identity()));
  }

  private Map<AccountId, Target> targets(YearMonth month, Unit unit) {
    return repository.below(Tenancy.current(), month.atDay(1), unit.path()).stream()
        .filter(t -> t.kind() == Target.Kind.PERSON)
        .collect(Collectors.toMap(Target::ownerId, Function.identity()));
  }

  private Map<AccountId, Effort> efforts(Unit unit, YearMonth month) {
    var scope = new Scope(Scope.Kind.UNIT, new AccountId(unit.id().value()), List.of(unit.path()));
    return records
        .effort(
            scope, Sales.start(month, clock.zone()), Sales.start(month.plusMonths(1), clock.zone()))
        .stream()
        .collect(Collectors.toMap(Effort::accountId, Function.identity()));
  }

  private Sales sales(Unit unit, List<Account> sellers, YearMonth month) {
    return new Sales(
        orders.revenueAround(
            unit.path(),
            sellers.stream().map(Account::id).toList(),
            Sales.start(month, clock.zone()),
            Sales.start(month.plusMonths(1), clock.zone())));
  }

  private static List<MyResult.Best> best(List<TeamResult.ResultLine> ranked) {
    var best = new ArrayList<MyResult.Best>();
    for (var line : ranked) {
      var rank = line.rank();
      var rate = line.rate();
      if (rank != null && rate != null && rank <= 3 && best.size() < 3 && rate > 0) {
        best.add(new MyResult.Best(rank, line.name(), rate));
      }
    }
    return best;
  }

  private static @Nullable Long toNext(
      TeamResult.ResultLine me, List<TeamResult.ResultLine> ranked) {
    var myRank = me.rank();
    var myTarget = me.targetMinor();
    if (myRank == null || myTarget == null) return null;
    TeamResult.ResultLine above = null;
    for (var line : ranked) {
      var rank = line.rank();
      if (rank != null && rank < myRank) above = line;
    }
    if (above == null) return null;
    var target = above.targetMinor();
    if (target == null) return null;
    return Ranking.toPass(
        new Ranking.Entrant("", myTarget, me.attainedMinor(), 0),
        new Ranking.Entrant("", target, above.attainedMinor(), 0));
  }

  private static MyResult.@Nullable Why why(
      TeamResult.ResultLine me, List<TeamResult.ResultLine> team) {
    int n = team.size();
    if (n < 2) return null;
    var mine = new Factors.Sums(me.calls(), me.connects(), me.orders(), me.attainedMinor());
    var all =
        new Factors.Sums(
            team.stream().mapToDouble(TeamResult.ResultLine::calls).sum() / n,
            team.stream().mapToDouble(TeamResult.ResultLine::connects).sum() / n,
            team.stream().mapToDouble(TeamResult.ResultLine::orders).sum() / n,
            team.stream().mapToDouble(TeamResult.ResultLine::attainedMinor).sum() / n);
    var effects = Factors.explain(mine, all);
    if (effects == null) return null;
    long gap = Math.round(mine.minor() - all.minor());
    long calls = Math.round(effects.calls());
    long connects = Math.round(effects.connectRate());
    long orders = Math.round(effects.orderRate());
    return new MyResult.Why(
        gap,
        n,
        List.of(
            new MyResult.Factor(MyResult.Kind.CALLS, mine.calls(), all.calls(), calls),
            new MyResult.Factor(
                MyResult.Kind.CONNECT_RATE,
                mine.connects() / mine.calls(),
                all.connects() / all.calls(),
                connects),
            new MyResult.Factor(
                MyResult.Kind.ORDER_RATE,
                mine.orders() / mine.connects(),
                all.orders() / all.connects(),
                orders),
            new MyResult.Factor(
                MyResult.Kind.ORDER_SIZE,
                mine.minor() / mine.orders(),
                all.minor() / all.orders(),
                gap - calls - connects - orders)));
  }

  private static TeamResult.ResultLine nothing(Caller caller) {
    return new TeamResult.ResultLine(
        caller.accountId(), caller.name(), null, null, null, null, 0, 0, 0, 0, 0, 0);
  }
}
