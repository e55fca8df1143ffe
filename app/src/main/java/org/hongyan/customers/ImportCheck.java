package org.hongyan.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dry run: reads every row as the import would, writes nothing but its findings. */
@Service
class ImportCheck {

  private static final int EXAMPLES_PER_REASON = 5;

  private final ImportFiles files;
  private final PhoneBook phones;

  ImportCheck(ImportFiles files, PhoneBook phones) {
    this.files = files;
    this.phones = phones;
  }

  @Transactional(readOnly = true)
  ImportBatch.Check check(BatchId batch, ImportPlan plan) {
    var findings = new Findings();
    var keys = phones.keys();
    var seen = new LongSet();
    long atByte = 0;
    long atLine = 0;
    while (true) {
      var lines = files.read(batch, atByte, atLine, ImportRunner.CHUNK);
      if (lines.isEmpty()) return findings.report();
      var rows = lines.stream().map(line -> ImportRow.read(line, plan, phones.text())).toList();
      chunk(rows, plan, keys, seen, findings);
      atByte = lines.getLast().endsAt();
      atLine = lines.getLast().number();
    }
  }

  private void chunk(
      List<ImportRow> rows, ImportPlan plan, NumberKeys keys, LongSet seen, Findings findings) {
    var wholes = new HashMap<ParsedPhone, UUID>();
    for (var row : rows)
      row.phones().forEach(phone -> wholes.put(phone, keys.whole(phone.number())));
    var known = new HashSet<UUID>();
    phones
        .holders(List.copyOf(new HashSet<>(wholes.values())))
        .forEach(holder -> known.add(holder.whole()));
    boolean keep = plan.duplicates() == ImportPlan.Known.KEEP_BOTH;
    for (var row : rows) {
      findings.lines++;
      if (row.refusal() != null) {
        findings.note(row.number(), row.refusal());
        findings.rejected++;
        continue;
      }
      findings.invalidNumbers += row.phones().stream().filter(phone -> !phone.valid()).count();
      boolean elsewhere =
          row.phones().stream().anyMatch(phone -> known.contains(wholes.get(phone)));
      boolean inFile = false;
      for (var phone : row.phones())
        inFile |= !seen.add(keys.whole(phone.number()).getMostSignificantBits());
      if (!keep && (elsewhere || inFile)) {
        findings.duplicate++;
        findings.note(row.number(), elsewhere ? "duplicate.known" : "duplicate.in-file");
      } else {
        findings.fresh++;
      }
    }
  }

  private static final class Findings {
    private final TreeMap<String, Long> reasons = new TreeMap<>();
    private final List<ImportBatch.Example> examples = new ArrayList<>();
    private long lines;
    private long fresh;
    private long duplicate;
    private long rejected;
    private long invalidNumbers;

    void note(long line, String reason) {
      if (reasons.merge(reason, 1L, Long::sum) <= EXAMPLES_PER_REASON) {
        examples.add(new ImportBatch.Example(line, reason));
      }
    }

    ImportBatch.Check report() {
      return new ImportBatch.Check(
          lines, fresh, duplicate, rejected, invalidNumbers, reasons, examples);
    }
  }

  /** A set of 64-bit keys in two arrays' worth of memory: 16 MB for a million. */
  static final class LongSet {
    private long[] slots = new long[1 << 12];
    private int size;
    private boolean hasZero;

    boolean add(long key) {
      if (key == 0) {
        boolean fresh = !hasZero;
        hasZero = true;
        return fresh;
      }
      if (size * 2 > slots.length) grow();
      return put(key);
    }

    private boolean put(long key) {
      int at = (int) (key ^ key >>> 32) & slots.length - 1;
      while (slots[at] != 0) {
        if (slots[at] == key) return false;
        at = at + 1 & slots.length - 1;
      }
      slots[at] = key;
      size++;
      return true;
    }

    private void grow() {
      var old = slots;
      slots = new long[old.length * 2];
      size = 0;
      for (long key : old) if (key != 0) put(key);
    }
  }
}
