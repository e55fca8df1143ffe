package org.hongyan.targets.promotion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongyan.calling.ScriptId;
import org.hongyan.calling.script.Script;
import org.hongyan.calling.script.Scripts;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Permission;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.targets.CompanyClock;
import org.hongyan.targets.promotion.PromotionView.PromotionRegion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promotions of a company: planned, changed while that is still true, cancelled, listed. */
@Service
class Promotions {

  private final PromotionRepository repository;
  private final OrgTree tree;
  private final Accounts accounts;
  private final Scripts scripts;
  private final AuditTrail audit;
  private final CompanyClock day;

  Promotions(
      PromotionRepository repository,
      OrgTree tree,
      Accounts accounts,
      Scripts scripts,
      AuditTrail audit,
      CompanyClock day) {
    this.repository = repository;
    this.tree = tree;
    this.accounts = accounts;
    this.scripts = scripts;
    this.audit = audit;
    this.day = day;
  }

  /** Those with a day in the year, in whose units the caller works or for which it answers. */
  @Transactional(readOnly = true)
  List<PromotionView> list(Caller caller, int year) {
    var found =
        repository.between(Tenancy.current(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return views(caller, found);
  }

  @Transactional(readOnly = true)
  PromotionView view(Caller caller, PromotionId id) {
    return views(caller, List.of(promotion(id))).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("promotion", id.value()));
  }

  @Transactional(readOnly = true)
  PromotionChoices choices(Caller caller) {
    var units =
        tree.units().stream()
            .filter(unit -> caller.scope().covers(null, unit.path()))
            .map(u -> new PromotionChoices.UnitChoice(u.id(), u.parentId(), u.name(), u.kind()))
            .toList();
    var owners =
        owners(caller).stream()
            .map(one -> new PromotionChoices.OwnerChoice(one.id(), one.name()))
            .toList();
    var spoken =
        scripts.all().stream()
            .filter(script -> script.published() != null)
            .map(script -> new PromotionChoices.ScriptChoice(script.id(), script.name()))
            .toList();
    return new PromotionChoices(units, owners, spoken);
  }

  @Transactional
  PromotionView create(Caller caller, PromotionWish wish) {
    var promotion = checked(caller, PromotionId.next(), wish, 1);
    repository.insert(Tenancy.current(), promotion, caller.accountId(), day.instant());
    repository.setRegions(Tenancy.current(), promotion.id(), wish.regions());
    audit.record(
        caller, "promotion.created", subject(promotion.id()), Map.of("after", facts(wish)));
    return view(caller, promotion.id());
  }

  /**
   * Changes what may still be changed.
   *
   * @param version the caller saw
   */
  @Transactional
  PromotionView change(Caller caller, PromotionId id, PromotionWish wish, int version) {
    var before = writable(caller, id);
    var units = units(id);
    PromotionRules.change(before, units, wish, day.today());
    var after = checked(caller, id, wish, version);
    if (!repository.change(Tenancy.current(), after)) throw new Refused("promotion.changed");
    repository.setRegions(Tenancy.current(), id, wish.regions());
    audit.record(
        caller,
        "promotion.changed",
        subject(id),
        Map.of("before", facts(before, units), "after", facts(wish)));
    return view(caller, id);
  }

  /** Calls it off, whether it has begun or not; it stays in the list with its reason. */
  @Transactional
  PromotionView cancel(Caller caller, PromotionId id, int version, String reason) {
    var before = writable(caller, id);
    if (before.cancelledAt() != null) throw new Refused("promotion.cancelled");
    if (PromotionState.of(before, day.today()) == PromotionState.ENDED) {
      throw new Refused("promotion.over-stays");
    }
    if (!repository.cancel(Tenancy.current(), id, version, reason, day.instant())) {
      throw new Refused("promotion.changed");
    }
    audit.record(caller, "promotion.cancelled", subject(id), Map.of("reason", reason));
    return view(caller, id);
  }

  private Promotion promotion(PromotionId id) {
    return repository
        .find(Tenancy.current(), id)
        .orElseThrow(() -> new NotFound("promotion", id.value()));
  }

  private List<UnitId> units(PromotionId id) {
    return repository.regions(Tenancy.current(), List.of(id)).getOrDefault(id, List.of());
  }

  /** One whose units all lie in the caller's scope; unknown to those who may not even see it. */
  private Promotion writable(Caller caller, PromotionId id) {
    var promotion = promotion(id);
    var regions = Regions.of(tree.units(), caller);
    var units = units(id);
    if (!regions.sees(units)) throw new NotFound("promotion", id.value());
    if (!regions.coversAll(units)) throw new Refused("promotion.of-higher-unit");
    return promotion;
  }

  private Promotion checked(Caller caller, PromotionId id, PromotionWish wish, int version) {
    PromotionRules.period(wish.starts(), wish.ends());
    var regions = Regions.of(tree.units(), caller);
    var units = wish.regions().stream().map(unit -> inScope(regions, unit)).toList();
    PromotionRules.apart(units);
    var owner = wish.ownerId() == null ? caller.accountId() : wish.ownerId();
    if (!owner.equals(caller.accountId())
        && owners(caller).stream().noneMatch(one -> one.id().equals(owner))) {
      throw new NotFound("account", owner.value());
    }
    if (wish.scriptId() != null) scripts.script(wish.scriptId());
    return new Promotion(
        id,
        wish.theme().strip(),
        wish.starts(),
        wish.ends(),
        wish.material(),
        wish.scriptId(),
        wish.cost().minor(),
        wish.cost().currency(),
        owner,
        null,
        null,
        version);
  }

  private static Unit inScope(Regions regions, UnitId id) {
    var unit = regions.byId().get(id);
    if (unit == null || !regions.covers(unit)) throw new NotFound("unit", id.value());
    return unit;
  }

  /** People who answer for targets inside the caller's scope. */
  private List<Account> owners(Caller caller) {
    return accounts.listInside(caller.scope()).stream()
        .filter(one -> one.role().permissions().contains(Permission.TARGETS_WRITE))
        .toList();
  }

  private List<PromotionView> views(Caller caller, List<Promotion> wanted) {
    if (wanted.isEmpty()) return List.of();
    var from = wanted.stream().map(Promotion::starts).min(LocalDate::compareTo).orElseThrow();
    var to = wanted.stream().map(Promotion::ends).max(LocalDate::compareTo).orElseThrow();
    var around = repository.between(Tenancy.current(), from, to);
    var parts =
        repository.regions(
            Tenancy.current(), around.stream().map(Promotion::id).collect(Collectors.toSet()));
    var regions = Regions.of(tree.units(), caller);
    var seen = around.stream().filter(one -> regions.sees(units(parts, one))).toList();
    var names = names(wanted);
    var spoken =
        scripts.all().stream().collect(Collectors.toMap(Script::id, Script::name, (a, b) -> a));
    return wanted.stream()
        .filter(one -> regions.sees(units(parts, one)))
        .map(
            one ->
                view(
                    one,
                    units(parts, one),
                    regions,
                    PromotionCalendar.overlaps(one, seen, parts, regions),
                    names,
                    spoken))
        .toList();
  }

  private static List<UnitId> units(Map<PromotionId, List<UnitId>> parts, Promotion promotion) {
    return parts.getOrDefault(promotion.id(), List.of());
  }

  private Map<AccountId, String> names(Collection<Promotion> promotions) {
    return accounts.names(promotions.stream().map(Promotion::ownerId).collect(Collectors.toSet()));
  }

  private PromotionView view(
      Promotion one,
      List<UnitId> units,
      Regions regions,
      List<PromotionView.PromotionOverlap> overlaps,
      Map<AccountId, String> names,
      Map<ScriptId, String> spoken) {
    var answers = regions.caller().may(Permission.TARGETS_WRITE);
    var overlapping =
        one.cancelledAt() == null ? overlaps : List.<PromotionView.PromotionOverlap>of();
    return new PromotionView(
        one.id(),
        one.theme(),
        PromotionState.of(one, day.today()),
        one.starts(),
        one.ends(),
        regions.open(units).stream()
            .map(unit -> new PromotionRegion(unit.id(), unit.name(), unit.kind()))
            .toList(),
        one.material(),
        one.scriptId(),
        one.scriptId() == null ? null : spoken.get(one.scriptId()),
        answers ? (Long) one.costMinor() : null,
        one.currency(),
        one.ownerId(),
        names.get(one.ownerId()),
        one.cancelReason(),
        one.version(),
        answers && one.cancelledAt() == null && regions.coversAll(units),
        overlapping,
        PromotionCalendar.quarterEndDays(one.starts(), one.ends()));
  }

  private static String subject(PromotionId id) {
    return "promotion:" + id.value();
  }

  private static Map<String, Object> facts(PromotionWish wish) {
    return facts(wish.theme(), wish.starts(), wish.ends(), wish.cost().minor(), wish.regions());
  }

  private static Map<String, Object> facts(Promotion promotion, List<UnitId> units) {
    return facts(
        promotion.theme(), promotion.starts(), promotion.ends(), promotion.costMinor(), units);
  }

  private static Map<String, Object> facts(
      String theme, LocalDate starts, LocalDate ends, long costMinor, List<UnitId> units) {
    return Map.of(
        "theme", theme,
        "starts", starts.toString(),
        "ends", ends.toString(),
        "costMinor", costMinor,
        "units", units.stream().map(UnitId::value).map(Objects::toString).toList());
  }
}
