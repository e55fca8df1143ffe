package org.hongyan.targets.promotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hongyan.deals.SalesCalendar;
import org.hongyan.engine.promotion.RegionalEffect;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.hongyan.targets.CompanyClock;
import org.hongyan.targets.promotion.PromotionEffectView.EffectEstimate;
import org.hongyan.targets.promotion.PromotionEffectView.EffectFigures;
import org.hongyan.targets.promotion.PromotionEffectView.EffectPlacebo;
import org.hongyan.targets.promotion.PromotionEffectView.EffectPoint;
import org.hongyan.targets.promotion.PromotionEffectView.EffectRefusal;
import org.hongyan.targets.promotion.PromotionEffectView.EffectRegion;
import org.hongyan.targets.promotion.PromotionEffectView.LeftOutRegion;
import org.hongyan.targets.promotion.PromotionEffectView.LeftOutWhy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the units of a promotion with units of the same kind that had none at the time. */
@Service
class PromotionEffects {

  private static final int FEWEST_PERIODS = 8;
  private static final int FEWEST_REGIONS = 5;
  private static final int MOST_REGIONS = 60;

  private final PromotionRepository repository;
  private final OrgTree tree;
  private final SalesCalendar sales;
  private final CompanyClock day;

  PromotionEffects(
      PromotionRepository repository, OrgTree tree, SalesCalendar sales, CompanyClock day) {
    this.repository = repository;
    this.tree = tree;
    this.sales = sales;
    this.day = day;
  }

  /** What is looked at: units with the promotion, those without, and why some are not looked at. */
  private record Compared(List<Unit> treated, List<Unit> others, List<LeftOutRegion> leftOut) {}

  @Transactional(readOnly = true)
  PromotionEffectView of(Caller caller, PromotionId id, EffectMeasure measure) {
    var tenant = Tenancy.current();
    var promotion =
        repository.find(tenant, id).orElseThrow(() -> new NotFound("promotion", id.value()));
    var around = repository.between(tenant, promotion.starts(), promotion.ends());
    var parts = repository.regions(tenant, around.stream().map(Promotion::id).toList());
    var units = parts.getOrDefault(id, List.of());
    var regions = Regions.of(tree.units(), caller);
    if (!regions.sees(units)) throw new NotFound("promotion", id.value());
    var window = EffectWindow.of(promotion, day.today());
    var asked = new Asked(promotion, measure, window);
    var refusal = refusal(promotion, window, regions, units);
    if (refusal != null) return refused(asked, refusal, List.of());
    return compare(asked, candidates(promotion, around, parts, regions), caller);
  }

  /** The question. */
  private record Asked(Promotion promotion, EffectMeasure measure, EffectWindow window) {

    Asked without(int periods) {
      return new Asked(promotion, measure, window.without(periods));
    }
  }

  private static @Nullable EffectRefusal refusal(
      Promotion promotion, EffectWindow window, Regions regions, List<UnitId> units) {
    if (promotion.cancelledAt() != null) return EffectRefusal.CANCELLED;
    if (window.since() == 0) return EffectRefusal.NOT_BEGUN;
    var open = regions.open(units);
    if (open.isEmpty() || !open.stream().allMatch(regions::covers)) {
      return EffectRefusal.OUTSIDE_SCOPE;
    }
    return open.stream().map(Unit::kind).distinct().count() > 1 ? EffectRefusal.MIXED_KINDS : null;
  }

  private static Compared candidates(
      Promotion promotion,
      List<Promotion> around,
      Map<PromotionId, List<UnitId>> parts,
      Regions regions) {
    var treated = regions.open(parts.getOrDefault(promotion.id(), List.of()));
    var busy = new ArrayList<Unit>();
    for (var other : around) {
      if (other.id().equals(promotion.id()) || other.cancelledAt() != null) continue;
      busy.addAll(regions.open(parts.getOrDefault(other.id(), List.of())));
    }
    var others = new ArrayList<Unit>();
    var leftOut = new ArrayList<LeftOutRegion>();
    for (var unit : regions.byId().values()) {
      if (unit.kind() != treated.getFirst().kind() || !regions.covers(unit)) continue;
      if (treated.stream().anyMatch(one -> Regions.nested(one, unit))) continue;
      if (busy.stream().anyMatch(one -> Regions.nested(one, unit))) {
        leftOut.add(new LeftOutRegion(unit.name(), LeftOutWhy.OTHER_PROMOTION));
      } else {
        others.add(unit);
      }
    }
    return new Compared(treated, others, leftOut);
  }

  private PromotionEffectView compare(Asked whole, Compared all, Caller caller) {
    var window = whole.window();
    var units = new ArrayList<>(all.treated());
    units.addAll(all.others());
    var sold =
        sales.periods(
            caller.scope(),
            whole.promotion().currency(),
            window.from(),
            window.days(),
            window.periods(),
            day.zone());
    var panel = SalesPanel.of(units, sold, window.periods(), whole.measure());
    // The first period with a sale may be cut: the company may have begun in its midst.
    int skipped = panel.first() == 0 ? 0 : Math.min(window.before(), panel.first() + 1);
    var asked = whole.without(skipped);
    if (asked.window().before() < FEWEST_PERIODS) {
      return refused(asked, EffectRefusal.TOO_FEW_PERIODS, all.leftOut());
    }
    if (!all.treated().stream().allMatch(one -> panel.sells(one, skipped, window.before()))) {
      return refused(asked, EffectRefusal.NO_SALES, all.leftOut());
    }
    var compared = selling(all, panel, skipped, window.before());
    if (compared.others().size() < FEWEST_REGIONS) {
      return refused(asked, EffectRefusal.TOO_FEW_REGIONS, compared.leftOut());
    }
    return told(asked, figures(asked, compared, panel, skipped), compared.leftOut());
  }

  /** Units that sell, the largest first where there are very many. */
  private static Compared selling(Compared all, SalesPanel panel, int from, int to) {
    var leftOut = new ArrayList<>(all.leftOut());
    var others = new ArrayList<Unit>();
    var bySize =
        Comparator.comparingDouble((Unit one) -> panel.sum(one, from, to))
            .reversed()
            .thenComparing(Unit::path);
    for (var unit : all.others().stream().sorted(bySize).toList()) {
      if (!panel.sells(unit, from, to)) {
        leftOut.add(new LeftOutRegion(unit.name(), LeftOutWhy.TOO_LITTLE));
      } else if (others.size() == MOST_REGIONS) {
        leftOut.add(new LeftOutRegion(unit.name(), LeftOutWhy.TOO_MANY));
      } else {
        others.add(unit);
      }
    }
    return new Compared(all.treated(), others, leftOut);
  }

  private static EffectFigures figures(Asked asked, Compared compared, SalesPanel panel, int from) {
    var units = new ArrayList<>(compared.treated());
    units.addAll(compared.others());
    Map<String, Unit> byPath =
        units.stream().collect(Collectors.toMap(Unit::path, Function.identity()));
    var found =
        RegionalEffect.of(
            new RegionalEffect.Input(
                units.stream().map(Unit::path).toList(),
                units.stream().map(unit -> panel.row(unit, from)).toArray(double[][]::new),
                compared.treated().stream().map(Unit::path).toList(),
                asked.window().before()));
    Function<String, String> name = path -> byPath.getOrDefault(path, units.getFirst()).name();
    var gain = EffectEstimate.of(found.gain());
    boolean money = asked.measure() == EffectMeasure.REVENUE;
    long cost = asked.promotion().costMinor();
    var weights = new LinkedHashMap<String, Double>();
    found
        .synthetic()
        .weights()
        .forEach((path, w) -> weights.merge(name.apply(path), w, Double::sum));
    return new EffectFigures(
        EffectEstimate.of(found.effect()),
        gain,
        money ? cost : null,
        money ? gain.minus(cost) : null,
        money && gain.value() > 0 ? cost / gain.value() : null,
        EffectEstimate.of(found.trend()),
        found.regions().stream()
            .filter(RegionalEffect.Region::treated)
            .mapToDouble(RegionalEffect.Region::before)
            .sum(),
        found.spread(),
        found.synthetic().att(),
        found.synthetic().preRMSE(),
        found.synthetic().placeboP(),
        compared.treated().size(),
        compared.others().size(),
        weights,
        course(asked.window(), found),
        found.synthetic().placebos().stream()
            .map(
                one ->
                    new EffectPlacebo(
                        name.apply(one.unit()), DoubleStream.of(one.gaps()).boxed().toList()))
            .toList(),
        found.regions().stream().map(one -> region(one, name)).toList());
  }

  private static List<EffectPoint> course(EffectWindow window, RegionalEffect found) {
    return IntStream.range(0, window.periods())
        .mapToObj(
            t ->
                new EffectPoint(
                    window.day(t),
                    found.treated()[t],
                    found.others()[t],
                    found.synthetic().synthetic()[t]))
        .toList();
  }

  private static EffectRegion region(RegionalEffect.Region one, Function<String, String> name) {
    return new EffectRegion(
        name.apply(one.unit()),
        one.treated(),
        one.before(),
        one.after(),
        one.change(),
        EffectEstimate.of(one.effect()));
  }

  private PromotionEffectView refused(
      Asked asked, EffectRefusal refusal, List<LeftOutRegion> leftOut) {
    return view(asked, refusal, null, leftOut);
  }

  private PromotionEffectView told(
      Asked asked, EffectFigures figures, List<LeftOutRegion> leftOut) {
    return view(asked, null, figures, leftOut);
  }

  private PromotionEffectView view(
      Asked asked,
      @Nullable EffectRefusal refusal,
      @Nullable EffectFigures figures,
      List<LeftOutRegion> leftOut) {
    var window = asked.window();
    return new PromotionEffectView(
        day.instant(),
        asked.measure(),
        asked.promotion().currency(),
        window.from(),
        window.last(),
        window.days(),
        window.before(),
        window.since(),
        FEWEST_PERIODS,
        FEWEST_REGIONS,
        refusal,
        figures,
        leftOut);
  }
}
