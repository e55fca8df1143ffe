package org.hongyan.engine.sizing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;

/** Relationships a manager of n people has, {@code n (2^(n−1) + n − 1)}. Source: Graicunas 1933. */
public final class Graicunas {

  private static final int MOST = 48;

  private Graicunas() {}

  public record Input(int[] n) {

    public Input {
      Check.that(n.length > 0, "n is empty");
      for (int people : n) Check.between("n", people, 1, MOST);
    }
  }

  public static Map<String, Long> of(Input in) {
    var relationships = new LinkedHashMap<String, Long>();
    for (int n : in.n()) relationships.put(Integer.toString(n), n * ((1L << (n - 1)) + n - 1));
    return relationships;
  }
}
