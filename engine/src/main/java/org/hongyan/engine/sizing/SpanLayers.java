package org.hongyan.engine.sizing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;

/**
 * Layers of management 管理层级: {@code ceil(n/s)} repeated until one is left; managers and their share
 * of the reps for each span.
 */
public record SpanLayers(List<Long> layers, long managers, double ratio) {

  public record Input(long reps, int[] spans) {

    public Input {
      Check.between("reps", reps, 1, 1e9);
      Check.that(spans.length > 0, "spans is empty");
      for (int span : spans) Check.between("spans", span, 2, 1e6);
    }
  }

  public static Map<String, SpanLayers> of(Input in) {
    var bySpan = new LinkedHashMap<String, SpanLayers>();
    for (int span : in.spans()) bySpan.put(Integer.toString(span), of(in.reps(), span));
    return bySpan;
  }

  public static SpanLayers of(long reps, int span) {
    var layers = new ArrayList<Long>();
    long below = reps;
    do {
      below = (below + span - 1) / span;
      layers.add(below);
    } while (below > 1);
    long managers = layers.stream().mapToLong(layer -> layer).sum();
    return new SpanLayers(layers, managers, (double) managers / reps);
  }
}
