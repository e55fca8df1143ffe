package org.hongyan.engine.response;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;

/**
 * Four-point ADBUDG curves of several products; the fifth judgement, half of today's effort, is
 * held out and compared with what the curve predicts. Data: Syntex (Lodish et al. 1988).
 */
public record AdbudgJudgements(double c, double d, double predictedHalf, double statedHalf) {

  public record Judgement(double zero, double half, double plus50, double saturation) {

    public Judgement {
      Adbudg.judgements(zero, plus50, saturation);
      Check.notNegative("half", half);
    }
  }

  public record Input(Map<String, Judgement> rows) {

    public Input {
      Check.notEmpty("rows", rows.keySet());
    }
  }

  public static Map<String, AdbudgJudgements> of(Input in) {
    var byProduct = new LinkedHashMap<String, AdbudgJudgements>();
    in.rows()
        .forEach(
            (product, said) -> {
              var curve = Adbudg.calibrate(said.zero(), said.plus50(), said.saturation());
              byProduct.put(
                  product,
                  new AdbudgJudgements(curve.c(), curve.d(), curve.sales(0.5), said.half()));
            });
    return byProduct;
  }
}
