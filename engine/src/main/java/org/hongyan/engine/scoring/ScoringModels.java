package org.hongyan.engine.scoring;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Model;

/** The models of grading that need no training, by name. */
public final class ScoringModels {

  private static final double BEST_HALF = 0.5;
  private static final double BEST_FIFTH = 0.2;

  private ScoringModels() {}

  /** Outcomes (1 bought, 0 not) and the probabilities promised before. */
  public record Promised(int[] y, double[] p) {

    public Promised {
      Check.sameLength("p", p.length, "y", y.length);
      Check.shares("p", p);
      long buyers = 0;
      for (int outcome : y) {
        Check.that(outcome == 0 || outcome == 1, "y must be 0 or 1, not " + outcome);
        buyers += outcome;
      }
      Check.that(buyers > 0 && buyers < y.length, "both buyers and others are needed");
    }
  }

  /** How the promises ranked; definitions of Moro et al. 2014. */
  public record Ranked(
      double auc,
      double alift,
      double aliftFromAuc,
      double brier,
      double captureTop50,
      double liftTop20) {}

  /** What a contact costs, what a sale brings, and chances of buying. */
  public record Contacts(double costPerContact, double marginPerSale, double[] p) {

    public Contacts {
      Check.notNegative("costPerContact", costPerContact);
      Check.positive("marginPerSale", marginPerSale);
      Check.shares("p", p);
    }
  }

  /** Who is worth a call, from which chance on, and the profit expected per call. */
  public record WorthACall(double pStar, boolean[] call, double[] expectedProfitPerCall) {}

  /** Potential and score per customer. */
  public record Customers(double[] potential, double[] score) {

    public Customers {
      Check.atLeast("customers", potential.length, 3);
      Check.sameLength("score", score.length, "potential", potential.length);
      Check.finite("potential", potential);
      Check.finite("score", score);
    }
  }

  /** The cuts between thirds and each customer's grade. */
  public record Graded(double[] potentialTercileCuts, double[] scoreTercileCuts, Grade[] grades) {}

  public static List<Model> all() {
    return List.of(
        Model.of("lead.metrics", Promised.class, ScoringModels::ranked),
        Model.of("lead.breakeven", Contacts.class, ScoringModels::worthACall),
        Model.of("lead.grade_matrix", Customers.class, ScoringModels::graded));
  }

  private static Ranked ranked(Promised in) {
    var bought = new boolean[in.y().length];
    for (int i = 0; i < bought.length; i++) bought[i] = in.y()[i] == 1;
    double auc = Metrics.auc(in.p(), bought);
    double rate = Metrics.count(bought) / bought.length;
    return new Ranked(
        auc,
        Metrics.alift(in.p(), bought),
        auc * (1 - rate) + rate / 2,
        Metrics.brier(in.p(), bought),
        Metrics.capture(in.p(), bought, BEST_HALF),
        Metrics.lift(in.p(), bought, BEST_FIFTH));
  }

  private static WorthACall worthACall(Contacts in) {
    var money = new Economics(in.marginPerSale(), in.costPerContact());
    var call = new boolean[in.p().length];
    var profit = new double[call.length];
    for (int i = 0; i < call.length; i++) {
      call[i] = money.worthACall(in.p()[i]);
      profit[i] = money.expectedProfit(in.p()[i]);
    }
    return new WorthACall(money.breakEven(), call, profit);
  }

  private static Graded graded(Customers in) {
    var matrix = GradeMatrix.of(in.potential(), in.score());
    var grades = new Grade[in.score().length];
    for (int i = 0; i < grades.length; i++) {
      grades[i] = matrix.grade(in.potential()[i], in.score()[i]);
    }
    return new Graded(cuts(matrix.potential()), cuts(matrix.score()), grades);
  }

  private static double[] cuts(GradeMatrix.Cuts cuts) {
    return new double[] {cuts.lower(), cuts.upper()};
  }
}
