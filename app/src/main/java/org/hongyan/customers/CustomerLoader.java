package org.hongyan.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for many customers at once, from another system or for the demo. */
@Service
public class CustomerLoader {

  /** A loaded customer: its id and its number as a seller may see it, empty without one. */
  public record Loaded(CustomerId id, String masked) {}

  private record Holder(@Nullable AccountId owner, String path) {}

  private final ImportWriter writer;
  private final PhoneBook phones;

  CustomerLoader(ImportWriter writer, PhoneBook phones) {
    this.writer = writer;
    this.phones = phones;
  }

  /** Writes all or nothing and answers in the same order; duplicates are the caller's matter. */
  @Transactional
  public List<Loaded> load(List<PastCustomer> customers) {
    var keys = phones.keys();
    var loaded = new ArrayList<Loaded>(customers.size());
    var sealed = new ArrayList<PhoneBook.PhoneRow>();
    var groups = new LinkedHashMap<Holder, List<ImportWriter.Fresh>>();
    for (var past : customers) {
      var row = row(past.customer());
      var id = CustomerId.next();
      int position = 0;
      for (var phone : row.phones()) sealed.add(PhoneBook.row(keys, id, position++, phone));
      groups
          .computeIfAbsent(new Holder(past.owner(), past.path()), holder -> new ArrayList<>())
          .add(new ImportWriter.Fresh(id, row));
      loaded.add(new Loaded(id, row.phones().isEmpty() ? "" : row.phones().getFirst().masked()));
    }
    var at = customers.isEmpty() ? java.time.Instant.EPOCH : customers.getFirst().created();
    groups.forEach(
        (holder, rows) -> {
          writer.insert(null, rows, holder.owner(), holder.path(), at);
          var owner = holder.owner();
          if (owner != null) writer.owned(rows, owner, holder.path(), owner, at);
        });
    writer.phones(sealed);
    return loaded;
  }

  private ImportRow row(NewCustomer wanted) {
    var numbers = new ArrayList<ParsedPhone>();
    for (var text : wanted.phones()) {
      try {
        numbers.addAll(phones.text().readAll(text));
      } catch (PhoneText.LostDigits lost) {
        throw new Refused("phone.scientific");
      }
    }
    return new ImportRow(
        0,
        wanted.kind(),
        wanted.name(),
        wanted.company(),
        wanted.contactPerson(),
        wanted.province(),
        wanted.city(),
        wanted.source(),
        wanted.fields(),
        numbers,
        null,
        null);
  }
}
