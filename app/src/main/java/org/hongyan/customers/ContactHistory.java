package org.hongyan.customers;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for conversations of the past: grading learns from them, customers remember the last.
 */
@Service
public class ContactHistory {

  private static final int CHUNK = 4_000;

  private record Row(
      String id,
      String customer,
      String at,
      long seq,
      String outcome,
      boolean bought,
      boolean refuses,
      int earlier) {}

  private final ContactHistoryRepository repository;
  private final JsonMapper json;

  ContactHistory(ContactHistoryRepository repository, JsonMapper json) {
    this.repository = repository;
    this.json = json;
  }

  /** Writes all or nothing; give them in the order of time. */
  @Transactional
  public void load(List<PastContact> contacts) {
    for (int from = 0; from < contacts.size(); from += CHUNK) {
      var rows = new ArrayList<Row>();
      int to = Math.min(contacts.size(), from + CHUNK);
      for (int i = from; i < to; i++) rows.add(row(contacts.get(i), i));
      repository.insert(Tenancy.current(), json.writeValueAsString(rows));
    }
  }

  private static Row row(PastContact contact, int position) {
    return new Row(
        Ids.next().toString(),
        contact.customerId().value().toString(),
        contact.at().toString(),
        position,
        contact.outcomeCode(),
        contact.bought(),
        contact.refusesCalls(),
        contact.earlier());
  }
}
