package org.hongyan.targets;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hongyan.deals.Revenue;
import org.hongyan.identity.AccountId;

/** What was sold in a month, summed for whom one asks. */
record Sales(List<Revenue> rows) {

  static Instant start(YearMonth month, ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  long minorOf(AccountId account, String currency) {
    return minor(r -> r.accountId().equals(account), currency);
  }

  long minorBelow(String path, String currency) {
    return minor(r -> r.orgPath().startsWith(path), currency);
  }

  long ordersOf(AccountId account, String currency) {
    return rows.stream()
        .filter(r -> r.accountId().equals(account) && r.currency().equals(currency))
        .mapToLong(Revenue::orders)
        .sum();
  }

  /** The currency most is sold in, CNY while nothing is sold. */
  String mainCurrency() {
    Map<String, Long> sums =
        rows.stream()
            .collect(
                Collectors.groupingBy(Revenue::currency, Collectors.summingLong(Revenue::minor)));
    return sums.entrySet().stream()
        .max(
            Comparator.comparingLong(Map.Entry<String, Long>::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("CNY");
  }

  private long minor(Predicate<Revenue> who, String currency) {
    return rows.stream()
        .filter(r -> r.currency().equals(currency))
        .filter(who)
        .mapToLong(Revenue::minor)
        .sum();
  }
}
