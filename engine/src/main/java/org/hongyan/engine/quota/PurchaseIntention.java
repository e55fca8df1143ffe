package org.hongyan.engine.quota;

import java.util.List;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Dealer purchase-intention method 经销商购买意图法: {@code E = Σ p(score) · volume} on Juster's eleven
 * steps, and a calibration by what was realised last round, each dealer's ratio shrunk to the
 * pooled one: {@code (realised + k pool) / (intended + k)}. Source: Juster 1966; Day et al. 1991.
 *
 * @param statedTotal what dealers say; never to be used as it is
 */
public record PurchaseIntention(
    double justerExpected,
    double statedTotal,
    double pooledRealisation,
    double[] shrunkRatios,
    double[] calibratedExpected,
    double calibratedTotal,
    List<Reason> reasons) {

  private static final int STEPS = 11;

  /**
   * @param juster 0 to 10
   * @param intendedIfBuys volume if the dealer buys
   */
  public record Dealer(String id, int juster, double intendedIfBuys) {

    public Dealer {
      Check.between("juster", juster, 0, STEPS - 1);
      Check.notNegative("intendedIfBuys", intendedIfBuys);
    }
  }

  public record Round(double intended, double realised) {

    public Round {
      Check.notNegative("intended", intended);
      Check.notNegative("realised", realised);
    }
  }

  /**
   * @param justerProb probability of buying for each step
   * @param previousRound of the same dealers in the same order
   * @param shrinkK strength of the pooled ratio, in the unit of volume
   */
  public record Input(
      List<Dealer> dealers, double[] justerProb, List<Round> previousRound, double shrinkK) {

    public Input {
      Check.notEmpty("dealers", dealers);
      Check.sameLength("previousRound", previousRound.size(), "dealers", dealers.size());
      Check.that(justerProb.length == STEPS, "justerProb needs 11 entries");
      Check.shares("justerProb", justerProb);
      for (int i = 1; i < STEPS; i++) {
        if (justerProb[i] < justerProb[i - 1]) throw new BadInput("justerProb must not fall");
      }
      Check.notNegative("shrinkK", shrinkK);
      double intended = previousRound.stream().mapToDouble(Round::intended).sum();
      Check.that(intended > 0, "previousRound: nothing was intended, so nothing can be learnt");
      boolean known = shrinkK > 0 || previousRound.stream().allMatch(r -> r.intended() > 0);
      Check.that(known, "shrinkK must be above 0 when a dealer intended nothing last round");
    }
  }

  public static PurchaseIntention of(Input in) {
    double stated = 0;
    double juster = 0;
    for (var dealer : in.dealers()) {
      stated += dealer.intendedIfBuys();
      juster += in.justerProb()[dealer.juster()] * dealer.intendedIfBuys();
    }
    double intended = in.previousRound().stream().mapToDouble(Round::intended).sum();
    double realised = in.previousRound().stream().mapToDouble(Round::realised).sum();
    double pooled = realised / intended;
    var ratios = new double[in.dealers().size()];
    var calibrated = new double[ratios.length];
    for (int i = 0; i < ratios.length; i++) {
      var last = in.previousRound().get(i);
      ratios[i] = (last.realised() + in.shrinkK() * pooled) / (last.intended() + in.shrinkK());
      calibrated[i] = ratios[i] * in.dealers().get(i).intendedIfBuys();
    }
    double total = Statistics.sum(calibrated);
    return new PurchaseIntention(
        juster,
        stated,
        pooled,
        ratios,
        calibrated,
        total,
        List.of(Reason.of("stated-volume-overstates", "stated", stated, "calibrated", total)));
  }
}
