package org.hongyan.engine.response;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Whole calls per account 拜访分配 with any response tables, exactly (multiple-choice knapsack by
 * dynamic programming); beside it the greedy answer that S-shapes mislead and the bound of the
 * linear relaxation over concave envelopes. Source: CALLPLAN, Lodish 1971.
 *
 * @param optimum highest contribution within the budget
 * @param optimalCalls all plans that reach it, at most 100
 * @param envelopeVertices corners of each account's concave envelope
 * @param lpBound no plan can exceed it
 */
public record CallPlan(
    double optimum,
    List<int[]> optimalCalls,
    Greedy naiveGreedy,
    List<int[]> envelopeVertices,
    double lpBound,
    List<Reason> reasons) {

  private static final int MOST_PLANS = 100;
  private static final double MOST_WORK = 1e8;
  private static final int MOST_ACCOUNTS = 3000;
  private static final double SAME = 1e-9;

  /** One call at a time to whoever gains most from it. */
  public record Greedy(int[] calls, double value) {}

  /**
   * @param contributionByCalls per account the contribution of 0, 1, 2, … calls
   */
  public record Input(double[][] contributionByCalls, int callBudget) {

    public Input {
      Check.that(contributionByCalls.length > 0, "contributionByCalls is empty");
      Check.between("the number of accounts", contributionByCalls.length, 1, MOST_ACCOUNTS);
      double work = 0;
      for (int i = 0; i < contributionByCalls.length; i++) {
        Check.notEmpty("contributionByCalls[" + i + "]", contributionByCalls[i]);
        Check.finite("contributionByCalls[" + i + "]", contributionByCalls[i]);
        work += contributionByCalls[i].length;
      }
      Check.between("callBudget", callBudget, 0, 1e7);
      Check.that(
          work * callBudget <= MOST_WORK,
          "too large: entries times budget above " + (long) MOST_WORK);
    }
  }

  public static CallPlan of(Input in) {
    var best = table(in);
    double optimum = best[0][in.callBudget()];
    var plans = new ArrayList<int[]>();
    collect(in, best, 0, in.callBudget(), new int[in.contributionByCalls().length], plans);
    var envelopes = new ArrayList<int[]>();
    for (var table : in.contributionByCalls()) envelopes.add(Envelope.corners(table));
    var greedy = greedy(in);
    double bound = Envelope.bound(in.contributionByCalls(), envelopes, in.callBudget());
    var reasons = new ArrayList<Reason>();
    if (greedy.value() < optimum - SAME) {
      reasons.add(Reason.of("greedy-falls-short", "by", optimum - greedy.value()));
    }
    reasons.add(Reason.of("gap-to-bound", "gap", bound - optimum));
    return new CallPlan(optimum, plans, greedy, envelopes, bound, reasons);
  }

  /** best[i][b]: most the accounts from i on can bring with b calls. */
  private static double[][] table(Input in) {
    var tables = in.contributionByCalls();
    int budget = in.callBudget();
    var best = new double[tables.length + 1][budget + 1];
    for (int i = tables.length - 1; i >= 0; i--) {
      for (int b = 0; b <= budget; b++) {
        double most = Double.NEGATIVE_INFINITY;
        for (int calls = 0; calls < tables[i].length && calls <= b; calls++) {
          most = Math.max(most, tables[i][calls] + best[i + 1][b - calls]);
        }
        best[i][b] = most;
      }
    }
    return best;
  }

  private static void collect(
      Input in, double[][] best, int account, int left, int[] calls, List<int[]> plans) {
    var tables = in.contributionByCalls();
    if (plans.size() >= MOST_PLANS) return;
    if (account == tables.length) {
      plans.add(calls.clone());
      return;
    }
    double wanted = best[account][left];
    for (int c = 0; c < tables[account].length && c <= left; c++) {
      double value = tables[account][c] + best[account + 1][left - c];
      if (value < wanted - SAME * Math.max(1, Math.abs(wanted))) continue;
      calls[account] = c;
      collect(in, best, account + 1, left - c, calls, plans);
    }
  }

  private static Greedy greedy(Input in) {
    var tables = in.contributionByCalls();
    var calls = new int[tables.length];
    for (int spent = 0; spent < in.callBudget(); spent++) {
      int chosen = -1;
      double most = 0;
      for (int i = 0; i < tables.length; i++) {
        if (calls[i] + 1 >= tables[i].length) continue;
        double gain = tables[i][calls[i] + 1] - tables[i][calls[i]];
        if (gain > most + SAME) {
          most = gain;
          chosen = i;
        }
      }
      if (chosen < 0) break;
      calls[chosen]++;
    }
    double value = 0;
    for (int i = 0; i < tables.length; i++) value += tables[i][calls[i]];
    return new Greedy(calls, value);
  }
}
