package org.hongyan.planning.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hongyan.engine.sizing.CoachingSpan;
import org.hongyan.engine.sizing.SpanLayers;
import org.hongyan.engine.sizing.SpanOptimum;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.Note;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepMaths;
import org.hongyan.planning.structure.StructureResult.SpanRow;
import org.springframework.stereotype.Component;

/** Layers of management for each span of control, what they cost, and the best span. */
@Component
public class StructureStep
    implements StepMaths<StructureInputs, StructureParameters, StructureResult> {

  private static final int NARROWEST = 3;
  private static final int WIDEST = 12;
  private static final int NARROW = 5;
  private static final int WEEKS_A_MONTH = 4;

  @Override
  public PlanStep step() {
    return PlanStep.STRUCTURE;
  }

  @Override
  public Class<StructureInputs> inputs() {
    return StructureInputs.class;
  }

  @Override
  public Class<StructureParameters> parameters() {
    return StructureParameters.class;
  }

  @Override
  public Class<StructureResult> result() {
    return StructureResult.class;
  }

  @Override
  public StructureResult work(
      SalesPlan plan, StructureInputs inputs, StructureParameters parameters) {
    int[] spans =
        IntStream.concat(IntStream.rangeClosed(NARROWEST, WIDEST), IntStream.of(parameters.span()))
            .distinct()
            .sorted()
            .toArray();
    double bound =
        CoachingSpan.of(
                new CoachingSpan.Input(
                    parameters.coachHoursPerWeek(), WEEKS_A_MONTH, parameters.hoursPerRep()))
            .span();
    var optimum =
        SpanOptimum.of(
            new SpanOptimum.Input(
                inputs.reps(),
                inputs.marginPerRepMinor(),
                parameters.upliftMax(),
                parameters.tau(),
                parameters.coachHoursPerWeek() * WEEKS_A_MONTH,
                parameters.managerCostMinor(),
                Optional.of(spans)));
    int best = Integer.parseInt(optimum.best());
    double most =
        optimum.table().values().stream().mapToDouble(SpanOptimum.Row::net).max().orElse(0);
    var rows = new ArrayList<SpanRow>();
    optimum
        .table()
        .forEach(
            (span, row) ->
                rows.add(row(inputs, parameters, Integer.parseInt(span), row, most, bound)));
    var notes = new ArrayList<>(Note.of(optimum.reasons()));
    if (parameters.span() > bound) {
      notes.add(
          new Note("beyond-coaching", Map.of("span", (double) parameters.span(), "bound", bound)));
    }
    return new StructureResult(rows, best, bound, notes);
  }

  private static SpanRow row(
      StructureInputs inputs,
      StructureParameters parameters,
      int span,
      SpanOptimum.Row row,
      double most,
      double bound) {
    var pyramid = SpanLayers.of(inputs.reps(), span);
    return new SpanRow(
        span,
        pyramid.layers(),
        pyramid.managers(),
        pyramid.ratio(),
        Math.round(pyramid.managers() * parameters.managerCostMinor()),
        row.hoursPerRep(),
        row.uplift(),
        Math.round(row.net()),
        Math.round(most - row.net()),
        span <= NARROW && row.net() < most,
        span <= bound,
        span == parameters.span());
  }

  @Override
  public Optional<StructureParameters> assumed() {
    return Optional.of(StructureParameters.coldStart());
  }

  @Override
  public List<String> models() {
    return List.of("span.layers", "span.coaching", "span.optimum");
  }

  @Override
  public List<KeyFigure> figures(StructureResult result) {
    var figures = new ArrayList<KeyFigure>();
    for (var row : result.spans()) {
      if (!row.chosen()) continue;
      figures.add(KeyFigure.count("span", "", row.span()));
      figures.add(KeyFigure.count("managers", "", row.managers()));
      figures.add(KeyFigure.count("layers", "", row.layers().size()));
      figures.add(KeyFigure.money("cost", "", row.costMinor()));
    }
    return figures;
  }
}
