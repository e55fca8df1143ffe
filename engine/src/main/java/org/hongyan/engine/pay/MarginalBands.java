package org.hongyan.engine.pay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;

/**
 * Pay by marginal bands 阶梯提成(边际): {@code base + Σ rate · sales inside the band}, monotone and
 * without cliffs.
 *
 * @param pay by sales
 */
public record MarginalBands(Map<String, Double> pay) {

  public record Input(double quota, double base, List<Band> bands, double[] sales) {

    public Input {
      Check.positive("quota", quota);
      Check.notNegative("base", base);
      Band.check(bands);
      Check.notNegative("sales", sales);
    }
  }

  /**
   * @param parts commission of each band reached
   * @param total base and parts
   */
  public record One(double[] parts, double total) {}

  public record OneInput(double quota, double sales, double base, List<Band> bands) {

    public OneInput {
      Check.positive("quota", quota);
      Check.notNegative("sales", sales);
      Check.notNegative("base", base);
      Band.check(bands);
    }
  }

  public static MarginalBands of(Input in) {
    var pay = new LinkedHashMap<String, Double>();
    for (double sales : in.sales()) {
      double sum = in.base();
      for (var band : in.bands()) sum += band.commission(in.quota(), sales);
      pay.put(Json.text(sales), sum);
    }
    return new MarginalBands(pay);
  }

  public static One one(OneInput in) {
    double[] parts =
        in.bands().stream()
            .mapToDouble(band -> band.commission(in.quota(), in.sales()))
            .filter(part -> part > 0)
            .toArray();
    double total = in.base();
    for (double part : parts) total += part;
    return new One(parts, total);
  }
}
