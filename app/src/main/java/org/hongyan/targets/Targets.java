package org.hongyan.targets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.deals.Orders;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Money;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets of a month: set for a unit, given on to its members to the cent, each with an owner. */
@Service("targetsFacade")
public class Targets {

  private final TargetRepository repository;
  private final Members members;
  private final Orders orders;
  private final Accounts accounts;
  private final CompanyClock clock;

  Targets(
      TargetRepository repository,
      Members members,
      Orders orders,
      Accounts accounts,
      CompanyClock clock) {
    this.repository = repository;
    this.members = members;
    this.orders = orders;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A member's proposed part; {@code id} of the unit or the account. */
  public record Share(
      String id,
      Target.Kind kind,
      String name,
      int heads,
      long lastMinor,
      long minor,
      boolean locked) {}

  /** A part somebody wants: fixed when locked. */
  public record Wanted(String id, long minor, boolean locked) {}

  /** The current month on the company's clock. */
  public YearMonth thisMonth() {
    return clock.month();
  }

  /** A unit of the caller's scope with its members; the caller's own unit for null. */
  @Transactional(readOnly = true)
  public TargetView view(Caller caller, YearMonth month, @Nullable UnitId unitId) {
    var unit = members.unit(caller, unitId == null ? caller.unitId() : unitId);
    var below = members.of(unit);
    var targets = repository.below(Tenancy.current(), month.atDay(1), unit.path());
    var now = sales(unit, below, month);
    var last = sales(unit, below, month.minusMonths(1));
    var owners = new HashSet<AccountId>();
    targets.forEach(t -> owners.add(t.ownerId()));
    below.stream().map(Members.Member::owner).filter(o -> o != null).forEach(owners::add);
    var names = accounts.names(owners);
    var self = asMember(unit, below);
    Function<Members.Member, TargetView.TargetLine> line = m -> line(m, targets, now, last, names);
    var lineage =
        members.units(caller).stream()
            .filter(u -> unit.path().startsWith(u.path()))
            .map(u -> new TargetView.Crumb(u.id().value().toString(), u.name()))
            .toList();
    return new TargetView(
        month.toString(),
        WorkingTime.elapsed(month, clock.instant(), clock.zone()),
        lineage,
        line.apply(self),
        below.stream().map(line).toList());
  }

  /**
   * Sets a unit's target for a month. A changed amount takes back what was given on from it; one
   * that was given by the unit above changes only there.
   *
   * @param version of the target that is replaced, null for the first
   */
  @Transactional
  public Target set(
      Caller caller,
      YearMonth month,
      UnitId unitId,
      Money amount,
      @Nullable AccountId owner,
      @Nullable Integer version) {
    var tenant = Tenancy.current();
    var unit = members.unit(caller, unitId);
    var now = clock.instant();
    var known = repository.ofUnit(tenant, month.atDay(1), unitId);
    if (known.isPresent()) {
      if (known.get().parentId() != null) throw new Refused("target.given");
      if (version == null || !repository.replace(tenant, known.get().id(), version, now)) {
        throw new Refused("target.changed");
      }
    } else if (version != null) {
      throw new Refused("target.changed");
    }
    var target =
        new Target(
            TargetId.next(),
            month.atDay(1),
            clock.zone().getId(),
            Target.Kind.UNIT,
            unitId,
            null,
            null,
            members.owner(unit, owner),
            unit.path(),
            amount.minor(),
            amount.currency(),
            false,
            null,
            1);
    repository.insert(tenant, target, caller.accountId(), now);
    return target;
  }

  /** How a unit's target would be given on; writes nothing. */
  @Transactional(readOnly = true)
  public List<Share> preview(
      Caller caller, YearMonth month, UnitId unitId, SplitMethod method, List<Wanted> wanted) {
    var unit = members.unit(caller, unitId);
    var target = target(month, unitId);
    var below = members.of(unit);
    var last = sales(unit, below, month.minusMonths(1));
    var asked = wanted.stream().collect(Collectors.toMap(Wanted::id, w -> w, (a, b) -> b));
    var parts = new ArrayList<TargetSplit.Part>();
    for (var member : below) {
      var want = asked.get(member.id());
      long weight =
          switch (method) {
            case EQUAL -> member.heads();
            case LAST_PERIOD -> Math.max(0, attained(member, last, target.currency()));
            case MANUAL -> want == null ? 0 : want.minor();
          };
      var locked = want != null && want.locked() ? (Long) want.minor() : null;
      parts.add(new TargetSplit.Part(member.id(), weight, locked));
    }
    if (parts.isEmpty()) throw new Refused("target.no-members");
    var amounts = TargetSplit.split(target.amountMinor(), parts);
    return below.stream()
        .map(
            m ->
                new Share(
                    m.id(),
                    m.kind(),
                    m.name(),
                    m.heads(),
                    attained(m, last, target.currency()),
                    amounts.getOrDefault(m.id(), 0L),
                    asked.containsKey(m.id()) && asked.get(m.id()).locked()))
        .toList();
  }

  /**
   * Gives a unit's target on: every member gets a part, the parts are the whole to the cent, and
   * every part has an owner. A part that stays the same keeps what was given on from it.
   */
  @Transactional
  public List<Target> publish(
      Caller caller,
      YearMonth month,
      UnitId unitId,
      int version,
      SplitMethod method,
      List<Wanted> shares) {
    var tenant = Tenancy.current();
    var unit = members.unit(caller, unitId);
    var target = target(month, unitId);
    var below = members.of(unit);
    check(target, below, shares);
    if (!repository.split(tenant, target.id(), version, target.amountMinor(), method)) {
      throw new Refused("target.changed");
    }
    var given =
        repository.children(tenant, target.id()).stream()
            .collect(Collectors.toMap(Targets::subject, t -> t));
    var byId = below.stream().collect(Collectors.toMap(Members.Member::id, m -> m));
    for (var share : shares) {
      var before = given.remove(share.id());
      if (before != null
          && before.amountMinor() == share.minor()
          && before.locked() == share.locked()) {
        continue;
      }
      if (before != null) replace(before);
      var member = byId.get(share.id());
      if (member != null) give(caller, target, member, share);
    }
    given.values().forEach(this::replace);
    return repository.children(tenant, target.id());
  }

  private void check(Target target, List<Members.Member> below, List<Wanted> shares) {
    var asked = shares.stream().map(Wanted::id).collect(Collectors.toSet());
    var known = below.stream().map(Members.Member::id).collect(Collectors.toSet());
    if (asked.size() != shares.size() || !asked.equals(known)) {
      throw new Refused("target.members-changed");
    }
    long sum = 0;
    for (var share : shares) {
      if (share.minor() < 0) throw new Refused("target.negative");
      sum = Math.addExact(sum, share.minor());
    }
    if (sum != target.amountMinor()) {
      throw new Refused("target.sum", Map.of("sumMinor", sum, "amountMinor", target.amountMinor()));
    }
    for (var member : below) {
      if (member.owner() == null) {
        throw new Refused("target.no-owner", Map.of("unit", member.name()));
      }
    }
  }

  private void give(Caller caller, Target parent, Members.Member member, Wanted share) {
    var owner = member.owner();
    if (owner == null) throw new Refused("target.no-owner", Map.of("unit", member.name()));
    takeOwn(parent, member);
    repository.insert(
        Tenancy.current(),
        new Target(
            TargetId.next(),
            parent.month(),
            parent.zone(),
            member.kind(),
            member.unitId(),
            member.accountId(),
            parent.id(),
            owner,
            member.path(),
            share.minor(),
            parent.currency(),
            share.locked(),
            null,
            1),
        caller.accountId(),
        clock.instant());
  }

  /** A target the member had set itself, or got where it worked before, gives way. */
  private void takeOwn(Target parent, Members.Member member) {
    var tenant = Tenancy.current();
    var unit = member.unitId();
    var account = member.accountId();
    if (unit != null) repository.ofUnit(tenant, parent.month(), unit).ifPresent(this::replace);
    if (account != null) {
      repository.ofPerson(tenant, parent.month(), account).ifPresent(this::replaceMoved);
    }
  }

  private void replaceMoved(Target person) {
    throw new Refused("target.elsewhere", Map.of("ownerId", person.ownerId().value()));
  }

  private void replace(Target target) {
    if (!repository.replace(Tenancy.current(), target.id(), target.version(), clock.instant())) {
      throw new Refused("target.changed");
    }
  }

  private Target target(YearMonth month, UnitId unit) {
    return repository
        .ofUnit(Tenancy.current(), month.atDay(1), unit)
        .orElseThrow(() -> new Refused("target.none"));
  }

  private Sales sales(Unit unit, List<Members.Member> below, YearMonth month) {
    var people = below.stream().map(Members.Member::accountId).filter(Objects::nonNull).toList();
    return new Sales(
        orders.revenueAround(
            unit.path(),
            people,
            Sales.start(month, clock.zone()),
            Sales.start(month.plusMonths(1), clock.zone())));
  }

  private static long attained(Members.Member member, Sales sales, String currency) {
    var account = member.accountId();
    return account == null
        ? sales.minorBelow(member.path(), currency)
        : sales.minorOf(account, currency);
  }

  private static Members.Member asMember(Unit unit, List<Members.Member> below) {
    return new Members.Member(
        unit.id().value().toString(),
        Target.Kind.UNIT,
        unit.id(),
        null,
        unit.name(),
        unit.path(),
        below.stream().mapToInt(Members.Member::heads).sum(),
        null);
  }

  private static TargetView.TargetLine line(
      Members.Member member,
      List<Target> targets,
      Sales now,
      Sales last,
      Map<AccountId, String> names) {
    var target =
        targets.stream().filter(t -> subject(t).equals(member.id())).findFirst().orElse(null);
    var currency = target == null ? now.mainCurrency() : target.currency();
    var owner = target == null ? member.owner() : target.ownerId();
    return new TargetView.TargetLine(
        member.id(),
        member.kind(),
        member.name(),
        member.heads(),
        owner,
        owner == null ? null : names.get(owner),
        target,
        currency,
        attained(member, now, currency),
        attained(member, last, currency));
  }

  private static String subject(Target target) {
    var unit = target.unitId();
    var account = target.accountId();
    if (unit != null) return unit.value().toString();
    return account == null ? "" : account.value().toString();
  }
}
