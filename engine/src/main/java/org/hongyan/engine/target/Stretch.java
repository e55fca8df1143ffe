package org.hongyan.engine.target;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Hidden inflation when every layer adds its own stretch 层层加码: {@code (1+s)^layers − 1}, against a
 * cap of 10 % by default.
 */
public record Stretch(double totalStretch, List<Reason> reasons) {

  private static final double CAP = 0.1;

  public record Input(int layers, double stretchPerLayer, Optional<Double> cap) {

    public Input {
      Check.between("layers", layers, 0, 100);
      Check.between("stretchPerLayer", stretchPerLayer, 0, 10);
      Check.notNegative("cap", cap.orElse(CAP));
    }
  }

  public static Stretch of(Input in) {
    double total = Math.expm1(in.layers() * Math.log1p(in.stretchPerLayer()));
    double cap = in.cap().orElse(CAP);
    return new Stretch(
        total,
        total > cap
            ? List.of(Reason.of("stretch-above-cap", "stretch", total, "cap", cap))
            : List.of());
  }
}
