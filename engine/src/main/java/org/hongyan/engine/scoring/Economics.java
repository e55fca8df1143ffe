package org.hongyan.engine.scoring;

/**
 * What a sale brings and a contact costs, both in the same unit of money. Call iff probability ·
 * margin &gt; cost, so the break-even probability is cost / margin.
 */
public record Economics(double marginPerSale, double costPerContact) {

  public Economics {
    if (!(marginPerSale > 0) || !(costPerContact >= 0)) {
      throw new IllegalArgumentException(
          "margin "
              + marginPerSale
              + " must be positive, cost "
              + costPerContact
              + " not negative");
    }
  }

  /** The cost of a resolved contact when only this share of attempts reaches somebody. */
  public static Economics withRetries(
      double marginPerSale, double costPerAttempt, double contactRate) {
    if (!(contactRate > 0 && contactRate <= 1)) {
      throw new IllegalArgumentException("contact rate " + contactRate + " is not in (0, 1]");
    }
    return new Economics(marginPerSale, costPerAttempt / contactRate);
  }

  public double breakEven() {
    return costPerContact / marginPerSale;
  }

  public double expectedProfit(double probability) {
    return probability * marginPerSale - costPerContact;
  }

  public boolean worthACall(double probability) {
    return probability * marginPerSale > costPerContact;
  }
}
