package org.hongyan.planning.potential;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.potential.BuildUp;
import org.hongyan.engine.potential.BuyingPowerIndex;
import org.hongyan.engine.potential.ChainRatio;
import org.hongyan.engine.potential.MethodsCompared;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.Note;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepMaths;
import org.hongyan.planning.potential.PotentialInputs.AreaInput;
import org.hongyan.planning.potential.PotentialResult.AreaPotential;
import org.hongyan.planning.potential.PotentialResult.Estimate;
import org.hongyan.planning.potential.PotentialResult.Method;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Market potential by several methods side by side. */
@Component
public class PotentialStep
    implements StepMaths<PotentialInputs, PotentialParameters, PotentialResult> {

  /** Largest amount of an area: 10^13 in whole currency units. */
  private static final long LARGEST = 1_000_000_000_000_000L;

  private final InstantSource clock;

  PotentialStep(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public PlanStep step() {
    return PlanStep.POTENTIAL;
  }

  @Override
  public Class<PotentialInputs> inputs() {
    return PotentialInputs.class;
  }

  @Override
  public Class<PotentialParameters> parameters() {
    return PotentialParameters.class;
  }

  @Override
  public Class<PotentialResult> result() {
    return PotentialResult.class;
  }

  @Override
  public PotentialResult work(
      SalesPlan plan, PotentialInputs inputs, PotentialParameters parameters) {
    MarketView.check(parameters.tiles());
    var regression = DriverRegression.of(inputs.areas(), parameters.drivers());
    var names = new HashSet<String>();
    var areas = new ArrayList<AreaPotential>();
    for (var area : inputs.areas()) {
      if (!names.add(area.area().strip())) {
        throw new Refused("plan.input", Map.of("reason", "twice: " + area.area()));
      }
      check(area);
      var regressed = regression.map(found -> found.estimates().get(area.area()));
      areas.add(area(area, parameters, regressed));
    }
    var total = total(areas);
    return new PotentialResult(
        areas,
        total,
        regression.map(DriverRegression::fit).orElse(null),
        MarketView.development(inputs.areas(), areas, total),
        MarketView.funnel(parameters.market(), total));
  }

  @Override
  public Optional<PotentialParameters> assumed() {
    return Optional.of(PotentialParameters.coldStart());
  }

  @Override
  public List<String> models() {
    return List.of(
        "market.chain_ratio",
        "market.buildup",
        "market.bpi",
        "quota.regression",
        "market.compare",
        "market.bdi",
        "market.tam_sam_som");
  }

  @Override
  public List<KeyFigure> figures(PotentialResult result) {
    var figures = new ArrayList<KeyFigure>();
    var total = result.total();
    figures.add(KeyFigure.money("low", "", total.lowMinor()));
    figures.add(KeyFigure.money("potential", "", total.baseMinor()));
    figures.add(KeyFigure.money("high", "", total.highMinor()));
    figures.add(KeyFigure.money("sales", "", total.salesMinor()));
    if (total.penetration() != null) {
      figures.add(KeyFigure.percent("penetration", "", total.penetration()));
    }
    for (var area : result.areas()) {
      figures.add(KeyFigure.money("potential", area.area(), area.baseMinor()));
    }
    return figures;
  }

  private static void check(AreaInput area) {
    if (area.salesMinor() < 0) throw negative(area, "sales");
    if (area.salesMinor() > LARGEST) {
      throw new Refused("plan.too-large", Map.of("row", area.area()));
    }
    for (var count : area.segments()) if (count < 0) throw negative(area, "segments");
    var universe = area.universe();
    if (universe != null && universe < 0) throw negative(area, "universe");
    var category = area.categoryPct();
    if (category != null && category < 0) throw negative(area, "category");
  }

  private static Refused negative(AreaInput area, String field) {
    return new Refused("plan.negative", Map.of("row", area.area(), "field", field));
  }

  private AreaPotential area(
      AreaInput area, PotentialParameters parameters, Optional<Estimate> regressed) {
    var estimates = new ArrayList<Estimate>();
    chain(area, parameters).ifPresent(estimates::add);
    buildUp(area, parameters).ifPresent(estimates::add);
    buyingPower(area, parameters).ifPresent(estimates::add);
    regressed.ifPresent(estimates::add);
    estimates.removeIf(one -> one.baseMinor() <= 0);
    for (var one : estimates) {
      if (one.highMinor() > LARGEST) {
        throw new Refused("plan.too-large", Map.of("row", area.area()));
      }
    }
    var months = age(area.evidence());
    if (estimates.isEmpty()) return without(area, months);
    var byMethod = new LinkedHashMap<String, Double>();
    estimates.forEach(one -> byMethod.put(one.method().name(), (double) one.baseMinor()));
    var compared =
        MethodsCompared.of(
            new MethodsCompared.Input(byMethod, area.salesMinor(), months == null ? 0 : months));
    var notes = new ArrayList<>(Note.of(compared.reasons()));
    if (months == null) notes.add(new Note("evidence-unknown", Map.of()));
    if (estimates.size() == 1) notes.add(new Note("one-method", Map.of()));
    return new AreaPotential(
        area.area().strip(),
        area.salesMinor(),
        estimates,
        estimates.stream().mapToLong(Estimate::lowMinor).min().orElseThrow(),
        Math.round(compared.base()),
        estimates.stream().mapToLong(Estimate::highMinor).max().orElseThrow(),
        compared.spread(),
        compared.penetration(),
        Math.round(compared.headroom()),
        months,
        notes);
  }

  private static AreaPotential without(AreaInput area, @Nullable Integer months) {
    var note = List.of(new Note("no-method", Map.of()));
    return new AreaPotential(
        area.area().strip(), area.salesMinor(), List.of(), 0, 0, 0, 0, null, 0, months, note);
  }

  private static Optional<Estimate> chain(AreaInput area, PotentialParameters parameters) {
    var universe = area.universe();
    var chain = parameters.chain();
    if (universe == null || chain.isEmpty()) return Optional.empty();
    var names = new ArrayList<String>(List.of("universe"));
    var low = new double[chain.size() + 1];
    var base = low.clone();
    var high = low.clone();
    low[0] = base[0] = high[0] = universe;
    for (int i = 0; i < chain.size(); i++) {
      names.add(chain.get(i).name());
      low[i + 1] = chain.get(i).low();
      base[i + 1] = chain.get(i).base();
      high[i + 1] = chain.get(i).high();
    }
    var found =
        ChainRatio.of(new ChainRatio.Input(names, base, Optional.of(low), Optional.of(high)));
    return Optional.of(
        new Estimate(
            Method.CHAIN_RATIO,
            Math.round(found.low().orElse(found.potential())),
            Math.round(found.potential()),
            Math.round(found.high().orElse(found.potential()))));
  }

  private static Optional<Estimate> buildUp(AreaInput area, PotentialParameters parameters) {
    var segments = parameters.segments();
    if (area.segments().isEmpty() || segments.isEmpty()) return Optional.empty();
    if (area.segments().size() != segments.size()) {
      throw new Refused("plan.missing", Map.of("field", area.area() + ": segments"));
    }
    var rows = new ArrayList<BuildUp.Row>();
    for (int i = 0; i < segments.size(); i++) {
      var count = Math.round(area.segments().get(i));
      rows.add(new BuildUp.Row(segments.get(i).name(), 1, count, segments.get(i).useMinor()));
    }
    long total = Math.round(BuildUp.of(new BuildUp.Input(rows)).total());
    return Optional.of(new Estimate(Method.BUILD_UP, total, total, total));
  }

  private static Optional<Estimate> buyingPower(AreaInput area, PotentialParameters parameters) {
    var income = area.incomePct();
    var retail = area.retailPct();
    var population = area.populationPct();
    if (income == null || retail == null || population == null || parameters.national() <= 0) {
      return Optional.empty();
    }
    var shares = new LinkedHashMap<String, Double>();
    shares.put("income", income);
    shares.put("retail", retail);
    shares.put("population", population);
    var weights = parameters.weights();
    var index =
        BuyingPowerIndex.of(
            new BuyingPowerIndex.Input(
                new double[] {weights.income(), weights.retail(), weights.population()},
                shares,
                parameters.national()));
    long potential = Math.round(index.regionPotential());
    return Optional.of(new Estimate(Method.BUYING_POWER, potential, potential, potential));
  }

  private @Nullable Integer age(@Nullable String evidence) {
    if (evidence == null) return null;
    var now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    return (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.parse(evidence), now));
  }

  private static PotentialResult.PotentialTotal total(List<AreaPotential> areas) {
    long sales = areas.stream().mapToLong(AreaPotential::salesMinor).sum();
    long base = areas.stream().mapToLong(AreaPotential::baseMinor).sum();
    return new PotentialResult.PotentialTotal(
        sales,
        areas.stream().mapToLong(AreaPotential::lowMinor).sum(),
        base,
        areas.stream().mapToLong(AreaPotential::highMinor).sum(),
        base == 0 ? null : (double) sales / base,
        areas.stream().mapToLong(AreaPotential::headroomMinor).sum());
  }
}
