package org.hongyan.insight;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.identity.Account;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Role;
import org.hongyan.identity.Scope;
import org.hongyan.identity.Unit;
import org.hongyan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens today, per person and per campaign. */
@Service
public class Floor {

  static final String CURRENCY = "CNY";

  private final FloorRepository repository;
  private final Accounts accounts;
  private final OrgTree tree;
  private final CompanyClock days;
  private final InstantSource clock;

  Floor(
      FloorRepository repository,
      Accounts accounts,
      OrgTree tree,
      CompanyClock days,
      InstantSource clock) {
    this.repository = repository;
    this.accounts = accounts;
    this.tree = tree;
    this.days = days;
    this.clock = clock;
  }

  /** Every seller in sight with today's figures, those without any at nought; most calls first. */
  @Transactional(readOnly = true)
  FloorFigures today(Caller caller) {
    var facts =
        repository.sellers(caller.tenantId(), caller.scope(), days.today()).stream()
            .collect(Collectors.toMap(SellerDay::accountId, Function.identity()));
    var teams = tree.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    var sellers =
        accounts.listInside(caller.scope()).stream()
            .filter(account -> account.role() == Role.SELLER)
            .map(
                account ->
                    new FloorFigures.FloorSeller(
                        account.id(),
                        account.name(),
                        teams.getOrDefault(account.unitId(), ""),
                        dayOf(account, facts)))
            .sorted(
                Comparator.comparingLong((FloorFigures.FloorSeller row) -> -row.day().calls())
                    .thenComparing(FloorFigures.FloorSeller::name))
            .toList();
    return new FloorFigures(
        clock.instant(), CURRENCY, sum(caller, List.copyOf(facts.values())), sellers);
  }

  /** The funnel of a campaign that the reader's people work, as a whole. */
  @Transactional(readOnly = true)
  Funnel funnel(Caller caller, UUID campaign) {
    var paths = repository.campaignPaths(caller.tenantId(), campaign);
    if (paths.stream().noneMatch(path -> concerns(caller.scope(), path))) {
      throw new NotFound("campaign", campaign);
    }
    return repository
        .funnel(caller.tenantId(), campaign)
        .orElseThrow(() -> new NotFound("campaign", campaign));
  }

  /** A unit above or below one in sight concerns it. */
  private static boolean concerns(Scope scope, String path) {
    return scope.kind() == Scope.Kind.ALL
        || scope.paths().stream().anyMatch(own -> own.startsWith(path) || path.startsWith(own));
  }

  private static SellerDay dayOf(
      Account account, java.util.Map<org.hongyan.identity.AccountId, SellerDay> facts) {
    return facts.getOrDefault(account.id(), SellerDay.nothing(account.id()));
  }

  private static SellerDay sum(Caller caller, List<SellerDay> days) {
    long calls = 0, connects = 0, talk = 0, orders = 0, amount = 0, planned = 0, kept = 0;
    for (var day : days) {
      calls += day.calls();
      connects += day.connects();
      talk += day.talkSeconds();
      orders += day.orders();
      amount += day.amountMinor();
      planned += day.planned();
      kept += day.kept();
    }
    return new SellerDay(caller.accountId(), calls, connects, talk, orders, amount, planned, kept);
  }
}
