package org.hongyan.engine.potential;

import java.util.List;
import java.util.stream.DoubleStream;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;

/**
 * Build-up method 累加法: {@code MP = Σ establishments · size · use per million of size}, in units of
 * use. Source: Kotler &amp; Keller (lathes in Boston).
 */
public record BuildUp(@Field("per_row") double[] perRow, double total) {

  /**
   * @param bandMUSD size of one establishment, for example its sales in millions
   * @param perMillion units bought per million of size
   */
  public record Row(String industry, double bandMUSD, long establishments, double perMillion) {

    public Row {
      Check.notNegative("bandMUSD", bandMUSD);
      Check.notNegative("establishments", establishments);
      Check.notNegative("perMillion", perMillion);
    }
  }

  public record Input(List<Row> rows) {

    public Input {
      Check.notEmpty("rows", rows);
    }
  }

  public static BuildUp of(Input in) {
    double[] perRow =
        in.rows().stream()
            .mapToDouble(row -> row.establishments() * row.bandMUSD() * row.perMillion())
            .toArray();
    return new BuildUp(perRow, DoubleStream.of(perRow).sum());
  }
}
