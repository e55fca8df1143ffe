package org.hongyan.planning.response;

import java.util.List;
import org.hongyan.planning.Note;
import org.jspecify.annotations.Nullable;

/** The curve of every segment. */
public record ResponseResult(List<SegmentCurve> segments) {

  /**
   * One curve {@code y = zero + (saturation − zero) x^c / (d + x^c)}.
   *
   * @param fitted to history, otherwise to the judgements
   * @param elasticity of sales to effort at today's
   * @param inflection effort below which more pays more and more, null when there is none
   * @param error root of the mean squared error of a fitted curve, null for a judged one
   */
  public record SegmentCurve(
      String name,
      long salesMinor,
      boolean fitted,
      int observations,
      double zero,
      double saturation,
      double c,
      double d,
      double elasticity,
      @Nullable Double inflection,
      @Nullable Double error,
      List<CurveAt> points,
      List<Note> notes) {}

  /** Sales at some effort. */
  public record CurveAt(double effort, double sales) {}
}
