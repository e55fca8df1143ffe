package org.hongyan.engine.potential;

import org.hongyan.engine.model.Check;

/**
 * TAM, SAM, SOM: the whole market; the part served (region, language, consent to be called, valid
 * number); the part that can be won with the effort given. {@code SAM = TAM · Π served}, {@code SOM
 * = SAM · win share}, in the unit of the TAM.
 */
public record ServedMarket(double tam, double sam, double som) {

  /**
   * @param served shares of the market that pass each condition, one after the other
   */
  public record Input(double tam, double[] served, double winShare) {

    public Input {
      Check.notNegative("tam", tam);
      Check.shares("served", served);
      Check.share("winShare", winShare);
    }
  }

  public static ServedMarket of(Input in) {
    double sam = in.tam();
    for (double share : in.served()) sam *= share;
    return new ServedMarket(in.tam(), sam, sam * in.winShare());
  }
}
