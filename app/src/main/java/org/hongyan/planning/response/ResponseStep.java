package org.hongyan.planning.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.response.Adbudg;
import org.hongyan.engine.response.AdbudgFit;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.Note;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepMaths;
import org.hongyan.planning.response.ResponseInputs.Observed;
import org.hongyan.planning.response.ResponseInputs.ResponseSegment;
import org.hongyan.planning.response.ResponseResult.CurveAt;
import org.hongyan.planning.response.ResponseResult.SegmentCurve;
import org.hongyan.shared.Refused;
import org.springframework.stereotype.Component;

/** ADBUDG response per segment, judged by four points or fitted to history. */
@Component
public class ResponseStep implements StepMaths<ResponseInputs, ResponseParameters, ResponseResult> {

  private static final int FEWEST = 6;
  private static final int POINTS = 60;

  @Override
  public PlanStep step() {
    return PlanStep.RESPONSE;
  }

  @Override
  public Class<ResponseInputs> inputs() {
    return ResponseInputs.class;
  }

  @Override
  public Class<ResponseParameters> parameters() {
    return ResponseParameters.class;
  }

  @Override
  public Class<ResponseResult> result() {
    return ResponseResult.class;
  }

  @Override
  public ResponseResult work(SalesPlan plan, ResponseInputs inputs, ResponseParameters parameters) {
    Check.between("mostEffort", parameters.mostEffort(), 1, 20);
    return new ResponseResult(
        inputs.segments().stream().map(one -> curve(one, parameters.mostEffort())).toList());
  }

  @Override
  public Optional<ResponseParameters> assumed() {
    return Optional.of(ResponseParameters.coldStart());
  }

  @Override
  public List<String> models() {
    return List.of("response.adbudg", "response.adbudg.lsfit");
  }

  @Override
  public List<KeyFigure> figures(ResponseResult result) {
    var figures = new ArrayList<KeyFigure>();
    for (var one : result.segments()) {
      figures.add(KeyFigure.count("elasticity", one.name(), one.elasticity()));
      figures.add(KeyFigure.percent("saturation", one.name(), one.saturation()));
    }
    return figures;
  }

  private static SegmentCurve curve(ResponseSegment segment, double most) {
    if (segment.salesMinor() < 0) {
      throw new Refused("plan.negative", Map.of("row", segment.name(), "field", "sales"));
    }
    return segment.history().size() >= FEWEST ? fitted(segment, most) : judged(segment, most);
  }

  private static SegmentCurve judged(ResponseSegment segment, double most) {
    var input =
        new Adbudg.Input(segment.zero(), Optional.empty(), segment.plus50(), segment.saturation());
    var found = Adbudg.of(input);
    var notes = new ArrayList<>(Note.of(found.reasons()));
    notes.add(Note.of("judged-response", "observations", segment.history().size()));
    return shown(segment, input.curve(), Optional.empty(), most, notes);
  }

  private static SegmentCurve fitted(ResponseSegment segment, double most) {
    var history = segment.history();
    var fit =
        AdbudgFit.of(
            new AdbudgFit.Input(
                history.stream().mapToDouble(Observed::effort).toArray(),
                history.stream().mapToDouble(Observed::sales).toArray()));
    var curve = new Adbudg.Curve(fit.b(), fit.a(), fit.c(), fit.d());
    var error = Optional.of(Math.sqrt(fit.sse() / fit.n()));
    return shown(segment, curve, error, most, List.of());
  }

  private static SegmentCurve shown(
      ResponseSegment segment,
      Adbudg.Curve curve,
      Optional<Double> error,
      double most,
      List<Note> notes) {
    var points = new ArrayList<CurveAt>();
    for (int i = 0; i <= POINTS; i++) {
      double effort = most * i / POINTS;
      points.add(new CurveAt(effort, curve.sales(effort)));
    }
    double now = curve.sales(1);
    return new SegmentCurve(
        segment.name(),
        segment.salesMinor(),
        error.isPresent(),
        segment.history().size(),
        curve.zero(),
        curve.saturation(),
        curve.c(),
        curve.d(),
        now == 0 ? 0 : curve.slope(1) / now,
        curve.inflection().orElse(null),
        error.orElse(null),
        points,
        notes);
  }
}
