package org.hongyan.deals;

import java.util.List;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door for orders of the past, thousands at a time; the seller has the whole credit. */
@Service
public class OrderHistory {

  private record Row(
      String id,
      String key,
      String customer,
      String account,
      String path,
      long amount,
      String currency,
      String at,
      String note) {}

  private final OrderHistoryRepository repository;
  private final JsonMapper json;

  OrderHistory(OrderHistoryRepository repository, JsonMapper json) {
    this.repository = repository;
    this.json = json;
  }

  /** Writes all or nothing; a key that is known already refuses the whole load. */
  @Transactional
  public void load(List<PastOrder> orders) {
    var rows = orders.stream().map(OrderHistory::row).toList();
    repository.insert(Tenancy.current(), json.writeValueAsString(rows));
  }

  private static Row row(PastOrder order) {
    return new Row(
        Ids.next().toString(),
        order.key(),
        order.customerId().value().toString(),
        order.sellerId().value().toString(),
        order.orgPath(),
        order.amount().minor(),
        order.amount().currency(),
        order.at().toString(),
        order.note());
  }
}
