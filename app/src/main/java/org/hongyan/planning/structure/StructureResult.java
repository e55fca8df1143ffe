package org.hongyan.planning.structure;

import java.util.List;
import org.hongyan.planning.Note;

/**
 * The pyramid for every span from 3 to 12 and the one chosen.
 *
 * @param coachingBound most sellers a manager can coach as much as they need
 */
public record StructureResult(
    List<SpanRow> spans, int best, double coachingBound, List<Note> notes) {

  /**
   * One span; amounts in minor units a year.
   *
   * @param layers managers in each layer, the one next to the sellers first
   * @param ratio managers per seller
   * @param netMinor margin with coaching less the cost of those who coach
   * @param narrow so few per manager that it costs against the best
   * @param coached every seller gets the coaching needed
   */
  public record SpanRow(
      int span,
      List<Long> layers,
      long managers,
      double ratio,
      long costMinor,
      double hoursPerRep,
      double uplift,
      long netMinor,
      long lossMinor,
      boolean narrow,
      boolean coached,
      boolean chosen) {}
}
