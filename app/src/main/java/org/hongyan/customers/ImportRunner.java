package org.hongyan.customers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongyan.customers.ImportWriter.Fresh;
import org.hongyan.customers.ImportWriter.Known;
import org.hongyan.customers.ImportWriter.LineFate;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries an import on by one chunk at a time. Rows, counters and the cursor change in the same
 * transaction, so that a process killed at any moment goes on exactly where its last commit ended.
 */
@Service
class ImportRunner {

  static final int CHUNK = 2_000;

  /** What a chunk turned into before it is written. */
  private static final class Sorted {
    final List<Fresh> fresh = new ArrayList<>();
    final List<Known> known = new ArrayList<>();
    final List<LineFate> fates = new ArrayList<>();
    final List<PhoneBook.PhoneRow> phones = new ArrayList<>();

    ImportRepository.Tally tally() {
      long rejected = fates.stream().filter(line -> line.fate().equals("REJECTED")).count();
      return new ImportRepository.Tally(
          fresh.size(), known.size(), fates.size() - rejected, rejected);
    }
  }

  private final ImportRepository repository;
  private final ImportWriter writer;
  private final ImportFiles files;
  private final PhoneBook phones;
  private final ImportRunner.ImportReach reach;
  private final InstantSource clock;

  ImportRunner(
      ImportRepository repository,
      ImportWriter writer,
      ImportFiles files,
      PhoneBook phones,
      ImportRunner.ImportReach reach,
      InstantSource clock) {
    this.repository = repository;
    this.writer = writer;
    this.files = files;
    this.phones = phones;
    this.reach = reach;
    this.clock = clock;
  }

  /** Does the next chunk; false when there is none or the batch is no longer running. */
  @Transactional
  boolean step(ImportBatch batch, ImportPlan plan) {
    var place = repository.lock(batch.id());
    if (place.state() != ImportBatch.State.RUNNING) return false;
    var lines = files.read(batch.id(), place.cursorByte(), place.cursorLine(), CHUNK);
    if (lines.isEmpty()) {
      repository.move(
          batch.id(), ImportBatch.State.DONE, clock.instant(), ImportBatch.State.RUNNING);
      return false;
    }
    var rows = new ArrayList<ImportRow>(lines.size());
    for (var line : lines) rows.add(ImportRow.read(line, plan, phones.text()));
    repository.takeTurn();
    var sorted = sort(batch, plan, rows);
    write(batch, plan, sorted, clock.instant());
    var last = lines.getLast();
    repository.advance(batch.id(), last.number(), last.endsAt(), sorted.tally());
    return true;
  }

  private Sorted sort(ImportBatch batch, ImportPlan plan, List<ImportRow> rows) {
    var keys = phones.keys();
    var wholes = new HashMap<ParsedPhone, UUID>();
    for (var row : rows)
      row.phones().forEach(phone -> wholes.put(phone, keys.whole(phone.number())));
    var holders = new HashMap<UUID, UUID>();
    phones
        .holders(List.copyOf(new HashSet<>(wholes.values())))
        .forEach(holder -> holders.putIfAbsent(holder.whole(), holder.customerId().value()));
    var mine =
        plan.duplicates() == ImportPlan.Known.UPDATE
            ? reach.inside(batch.ownerId(), Set.copyOf(holders.values()))
            : Set.<UUID>of();
    var ours = repository.touched(batch.id(), Set.copyOf(holders.values()));
    var here = new HashMap<UUID, UUID>();
    var merged = new HashSet<UUID>();
    var sorted = new Sorted();
    for (var row : rows) {
      if (row.refusal() != null) {
        sorted.fates.add(new LineFate(row.number(), "REJECTED", row.refusal(), null));
        continue;
      }
      var elsewhere = first(row, wholes, holders);
      var inFile = first(row, wholes, here);
      boolean keep = plan.duplicates() == ImportPlan.Known.KEEP_BOTH;
      if (!keep && elsewhere != null && ours.contains(elsewhere)) {
        sorted.fates.add(new LineFate(row.number(), "DUPLICATE", "duplicate.in-file", elsewhere));
      } else if (!keep && elsewhere != null) {
        if (mine.contains(elsewhere) && merged.add(elsewhere)) merge(sorted, keys, elsewhere, row);
        else
          sorted.fates.add(new LineFate(row.number(), "DUPLICATE", "duplicate.known", elsewhere));
      } else if (!keep && inFile != null) {
        sorted.fates.add(new LineFate(row.number(), "DUPLICATE", "duplicate.in-file", inFile));
      } else {
        var id = CustomerId.next();
        sorted.fresh.add(new Fresh(id, row));
        row.phones().forEach(phone -> here.putIfAbsent(wholes.get(phone), id.value()));
        seal(sorted, keys, id, row, 0);
      }
    }
    return sorted;
  }

  private static void merge(Sorted sorted, NumberKeys keys, UUID customer, ImportRow row) {
    var id = new CustomerId(customer);
    sorted.known.add(new Known(id, row));
    seal(sorted, keys, id, row, 100);
  }

  private static void seal(Sorted sorted, NumberKeys keys, CustomerId id, ImportRow row, int from) {
    int position = from;
    for (var phone : row.phones()) sorted.phones.add(PhoneBook.row(keys, id, position++, phone));
  }

  private static @Nullable UUID first(
      ImportRow row, Map<ParsedPhone, UUID> wholes, Map<UUID, UUID> holders) {
    for (var phone : row.phones()) {
      var holder = holders.get(wholes.get(phone));
      if (holder != null) return holder;
    }
    return null;
  }

  private void write(ImportBatch batch, ImportPlan plan, Sorted sorted, Instant at) {
    var owner = plan.owner();
    var path = owner == null ? batch.orgPath() : reach.path(owner);
    writer.insert(batch.id(), sorted.fresh, owner, path, at);
    writer.merge(batch.id(), sorted.known, at);
    writer.phones(sorted.phones);
    if (owner != null) writer.owned(sorted.fresh, owner, path, batch.ownerId(), at);
    writer.fates(batch.id(), sorted.fates);
    writer.outcomes(batch.id(), sorted.fresh, at);
  }

  /** What the importer may touch. */
  @Service
  static class ImportReach {
    private final Sessions sessions;
    private final Accounts accounts;
    private final CustomerLists lists;

    ImportReach(Sessions sessions, Accounts accounts, CustomerLists lists) {
      this.sessions = sessions;
      this.accounts = accounts;
      this.lists = lists;
    }

    Set<UUID> inside(org.hongyan.identity.AccountId importer, Set<UUID> customers) {
      if (customers.isEmpty()) return Set.of();
      return Set.copyOf(lists.inside(sessions.caller(importer), List.copyOf(customers)));
    }

    String path(org.hongyan.identity.AccountId owner) {
      return accounts.account(owner).orgPath();
    }
  }
}
