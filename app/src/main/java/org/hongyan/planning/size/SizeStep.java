package org.hongyan.planning.size;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.sizing.BreakEvenRatio;
import org.hongyan.engine.sizing.MarginalProfit;
import org.hongyan.engine.sizing.WorkloadByPhone;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.Note;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepMaths;
import org.hongyan.planning.size.SizeResult.BreakEven;
import org.hongyan.planning.size.SizeResult.CurvePoint;
import org.hongyan.planning.size.SizeResult.ProfitCurve;
import org.hongyan.planning.size.SizeResult.Workload;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many sellers: telesales workload, marginal profit, break-even ratio, hiring plan. */
@Component
public class SizeStep implements StepMaths<SizeInputs, SizeParameters, SizeResult> {

  private static final int MOST_ROWS = 10_000;
  private static final int POINTS = 120;

  @Override
  public PlanStep step() {
    return PlanStep.SIZE;
  }

  @Override
  public Class<SizeInputs> inputs() {
    return SizeInputs.class;
  }

  @Override
  public Class<SizeParameters> parameters() {
    return SizeParameters.class;
  }

  @Override
  public Class<SizeResult> result() {
    return SizeResult.class;
  }

  @Override
  public SizeResult work(SalesPlan plan, SizeInputs inputs, SizeParameters parameters) {
    if (inputs.salesMinor() < 0) {
      throw new Refused("plan.negative", Map.of("row", "sales", "field", "sales"));
    }
    var staffing = parameters.staffing();
    Check.between("attrition", staffing.attrition(), 0, 0.9);
    Check.positive("rampMonths", staffing.rampMonths());
    Check.share("rampStart", staffing.rampStart());
    Check.share("carryover", parameters.economy().carryover());
    var load = workload(inputs, parameters);
    var notes = new ArrayList<>(Note.of(load.reasons()));
    if (!parameters.pace().measured()) notes.add(new Note("pace-assumed", Map.of()));
    annualised(inputs).ifPresent(notes::add);
    var profit = profit(inputs, parameters, notes);
    var hiring =
        HiringPlan.of(
            YearMonth.from(plan.fromMonth()),
            plan.months(),
            inputs.reps(),
            parameters.chosen(),
            staffing);
    return new SizeResult(shown(load), profit, hiring, notes);
  }

  /** A year worked out from fewer days is an assumption: seasons are not in it. */
  private static Optional<Note> annualised(SizeInputs inputs) {
    var sold = inputs.sold();
    if (sold == null || sold.whole() || sold.aYear() != inputs.salesMinor()) {
      return Optional.empty();
    }
    var code = sold.enough() ? "sales-annualised" : "sales-of-few-days";
    return Optional.of(Note.of(code, "days", sold.days()));
  }

  @Override
  public Optional<SizeParameters> assumed() {
    return Optional.of(SizeParameters.coldStart());
  }

  @Override
  public List<String> models() {
    return List.of(
        "size.workload.telesales", "size.marginal.power", "size.breakeven_ratio", "hr.ramp");
  }

  @Override
  public List<KeyFigure> figures(SizeResult result) {
    var figures = new ArrayList<KeyFigure>();
    figures.add(KeyFigure.count("needed", "", result.workload().needed()));
    if (!result.hiring().isEmpty()) {
      figures.add(KeyFigure.count("reps", "", result.hiring().getFirst().wanted()));
      int hires = result.hiring().stream().mapToInt(SizeResult.HiringMonth::hires).sum();
      figures.add(KeyFigure.count("hires", "", hires));
    }
    var profit = result.profit();
    if (profit != null) {
      figures.add(KeyFigure.count("optimum", "", profit.bestWhole()));
      figures.add(
          KeyFigure.money("profit", "", profit.bestProfitMinor() - profit.chosenLossMinor()));
    }
    return figures;
  }

  private static WorkloadByPhone workload(SizeInputs inputs, SizeParameters parameters) {
    var pace = parameters.pace();
    var year = parameters.year();
    var classes =
        inputs.classes().stream()
            .map(
                row ->
                    new WorkloadByPhone.CustomerClass(
                        row.name(), row.customers(), row.talksPerYear(), row.talkMinutes()))
            .toList();
    return WorkloadByPhone.of(
        new WorkloadByPhone.Input(
            classes,
            pace.connectRate(),
            pace.wrapMinutes(),
            pace.ringMinutes(),
            year.days(),
            year.hoursPerDay(),
            year.occupancy(),
            year.shrinkage()));
  }

  private static Workload shown(WorkloadByPhone load) {
    return new Workload(
        load.perClass().stream()
            .map(c -> new SizeResult.ClassWork(c.cls(), c.conversations(), c.dials(), c.minutes()))
            .toList(),
        load.totalMinutes(),
        load.capacityMinutesPerRep(),
        load.reps(),
        load.ceil());
  }

  private static @Nullable ProfitCurve profit(
      SizeInputs inputs, SizeParameters parameters, List<Note> notes) {
    if (inputs.reps() == 0 || inputs.salesMinor() == 0) {
      notes.add(new Note("no-sales-to-learn-from", Map.of()));
      return null;
    }
    var economy = parameters.economy();
    double scale = inputs.salesMinor() / Math.pow(inputs.reps(), economy.elasticity());
    var first = curve(scale, economy, 1);
    int rows =
        (int) Math.min(MOST_ROWS, Math.max(8, 2 * Math.max(first.nStarInteger(), inputs.reps())));
    var found = curve(scale, economy, rows);
    notes.addAll(Note.of(found.reasons()));
    long chosen = parameters.chosen();
    double chosenProfit =
        economy.margin() * scale * Math.pow(chosen, economy.elasticity())
            - economy.costPerRepMinor() * chosen;
    double best = found.table().isEmpty() ? 0 : profitAt(found, found.nStarInteger());
    return new ProfitCurve(
        scale,
        found.nStarContinuous(),
        found.nStarInteger(),
        Math.round(best),
        found.flatZone().from(),
        found.flatZone().to(),
        points(found, rows),
        Math.max(0, Math.round(best - chosenProfit)),
        breakEven(inputs, economy, scale));
  }

  private static MarginalProfit curve(double scale, SizeParameters.Economy economy, int rows) {
    return MarginalProfit.of(
        new MarginalProfit.Input(
            scale,
            economy.elasticity(),
            economy.margin(),
            economy.costPerRepMinor(),
            Optional.of(rows)));
  }

  private static double profitAt(MarginalProfit found, long reps) {
    var row = found.table().get(Long.toString(reps));
    return row == null ? found.profit() : row.profit();
  }

  /** Every row of a small force; of a large one so many that the curve still reads. */
  private static List<CurvePoint> points(MarginalProfit found, int rows) {
    int every = Math.max(1, (rows + POINTS - 1) / POINTS);
    var points = new ArrayList<CurvePoint>();
    for (int reps = 1; reps <= rows; reps += reps == 1 && every > 1 ? every - 1 : every) {
      var row = found.table().get(Integer.toString(reps));
      if (row == null) continue;
      points.add(
          new CurvePoint(
              reps,
              Math.round(row.sales()),
              Math.round(row.marginalContribution()),
              Math.round(row.profit())));
    }
    return points;
  }

  private static BreakEven breakEven(
      SizeInputs inputs, SizeParameters.Economy economy, double scale) {
    double added =
        scale
            * (Math.pow(inputs.reps() + 1, economy.elasticity())
                - Math.pow(inputs.reps(), economy.elasticity()));
    double k = economy.carryover();
    var ratio =
        BreakEvenRatio.of(
            new BreakEvenRatio.Input(economy.costPerRepMinor(), economy.margin(), added, k, k * k));
    return new BreakEven(
        added,
        ratio.breakEvenSales(),
        ratio.breakEvenRatio(),
        ratio.roi3y(),
        ratio.verdict().name());
  }
}
