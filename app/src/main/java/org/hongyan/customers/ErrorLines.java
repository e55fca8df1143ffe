package org.hongyan.customers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;

/** Brings refused lines and their cells together, walking both once in step. */
final class ErrorLines {

  private static final int STEP = 1_000;

  private final ImportRepository repository;
  private final ImportFiles files;

  ErrorLines(ImportRepository repository, ImportFiles files) {
    this.repository = repository;
    this.files = files;
  }

  void write(BatchId id, ImportPlan plan, TableWriter table) throws IOException {
    long atByte = 0;
    long atLine = 0;
    while (true) {
      var lines = files.read(id, atByte, atLine, STEP);
      if (lines.isEmpty()) return;
      var fates = new HashMap<Long, ImportRepository.Fate>();
      repository.fates(id, atLine, STEP).forEach(fate -> fates.put(fate.line(), fate));
      for (var line : lines) {
        var fate = fates.get(line.number());
        if (fate == null || fate.reason() == null) continue;
        var cells = new ArrayList<String>();
        for (int i = 0; i < plan.columns().size(); i++)
          cells.add(ImportFiles.cell(line.cells(), i));
        cells.add(String.valueOf(line.number() + (plan.form().header() ? 1 : 0)));
        cells.add(ImportReasons.zh(fate.reason()));
        cells.add(ImportReasons.en(fate.reason()));
        table.row(cells);
      }
      atByte = lines.getLast().endsAt();
      atLine = lines.getLast().number();
    }
  }
}
