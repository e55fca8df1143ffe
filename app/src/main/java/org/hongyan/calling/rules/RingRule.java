package org.hongyan.calling.rules;

import java.util.List;

/**
 * One rule: facts and settings in, a verdict out; no clock, no database.
 *
 * @param name stable, shown translated and stored with each refusal
 */
public record RingRule(String name, Check check) {

  /** The rule's function. */
  public interface Check {
    Verdict apply(RingFacts facts, RuleSettings settings);
  }

  /** All rules in the order applied: what no waiting cures comes first. */
  public static final List<RingRule> IN_ORDER =
      List.of(
          new RingRule("do-not-call", RingChecks::doNotCall),
          new RingRule("consent", RingChecks::consent),
          new RingRule("number", RingChecks::number),
          new RingRule("owner", RingChecks::owner),
          new RingRule("campaign", RingChecks::campaign),
          new RingRule("attempts-per-day", RingChecks::perDay),
          new RingRule("attempts-per-period", RingChecks::perPeriod),
          new RingRule("hours", RingChecks::hours));

  /** The first refusal, or allowed. */
  public static Verdict ask(RingFacts facts, RuleSettings settings) {
    for (var rule : IN_ORDER) {
      var verdict = rule.check.apply(facts, settings);
      if (!verdict.allowed()) return verdict;
    }
    return Verdict.ALLOWED;
  }
}
