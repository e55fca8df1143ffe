package org.hongyan.customers;

import java.util.List;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Conditions over customers, joined by all or any, in groups up to three deep.
 *
 * @param match ALL unless said otherwise
 */
public record CustomerFilter(
    @Nullable Match match, @Nullable List<Rule> rules, @Nullable List<CustomerFilter> groups) {

  /** How rules and groups are joined. */
  public enum Match {
    ALL,
    ANY
  }

  /** How a field is compared. */
  public enum Op {
    IS,
    NOT,
    CONTAINS,
    BEFORE,
    AFTER,
    EMPTY,
    PRESENT
  }

  /**
   * One comparison.
   *
   * @param field one of the known names, or {@code field:} and the name of an own column
   * @param values any of these; {@code me} for the caller as owner; times as ISO instants, dates,
   *     or days ago such as {@code -30d}
   */
  public record Rule(String field, Op op, @Nullable List<String> values) {

    List<String> wanted() {
      return values == null ? List.of() : values;
    }
  }

  public static final CustomerFilter NONE = new CustomerFilter(Match.ALL, List.of(), List.of());

  private static final int MAX_DEPTH = 3;
  private static final int MAX_RULES = 50;
  private static final int MAX_VALUES = 500;

  /** All of these rules. */
  public static CustomerFilter all(Rule... rules) {
    return new CustomerFilter(Match.ALL, List.of(rules), List.of());
  }

  public static Rule is(String field, String... values) {
    return new Rule(field, Op.IS, List.of(values));
  }

  List<Rule> ownRules() {
    return rules == null ? List.of() : rules;
  }

  List<CustomerFilter> ownGroups() {
    return groups == null ? List.of() : groups;
  }

  boolean any() {
    return match == Match.ANY;
  }

  /** Refuses filters too large to be meant. */
  CustomerFilter checked() {
    if (depth() > MAX_DEPTH || size() > MAX_RULES) throw new Refused("filter.too-large");
    return this;
  }

  private int depth() {
    return 1 + ownGroups().stream().mapToInt(CustomerFilter::depth).max().orElse(0);
  }

  private int size() {
    for (var rule : ownRules()) {
      if (rule.wanted().size() > MAX_VALUES) throw new Refused("filter.too-large");
    }
    return ownRules().size() + ownGroups().stream().mapToInt(CustomerFilter::size).sum();
  }
}
