package org.hongyan.engine.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The UCI bank telemarketing file (41,188 calls in date order; Moro, Cortez and Rita 2014, CC BY
 * 4.0) without its call duration, which is known only after the call.
 */
record BankFile(FeatureSchema schema, List<LabelledRow> rows) {

  static final String NAME = "bank-additional-full.csv.gz";

  private static final List<String> NUMERIC =
      List.of(
          "age",
          "campaign",
          "pdays",
          "previous",
          "emp.var.rate",
          "cons.price.idx",
          "cons.conf.idx",
          "euribor3m",
          "nr.employed");

  static BankFile read(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    }
  }

  /** Lines with a heading, separated by semicolons; the file gives no dates, only their order. */
  static BankFile of(List<String> lines) {
    var names = List.of(lines.getFirst().replace("\"", "").split(";"));
    var columns = new ArrayList<Integer>();
    var features = new ArrayList<Feature>();
    for (int i = 0; i < names.size() - 1; i++) {
      var name = names.get(i);
      if (name.equals("duration")) continue;
      columns.add(i);
      features.add(NUMERIC.contains(name) ? Feature.numeric(name) : Feature.categorical(name));
    }
    var schema = new FeatureSchema(features);
    var rows = new ArrayList<LabelledRow>(lines.size() - 1);
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.replace("\"", "").split(";");
      var values = columns.stream().map(c -> cells[c]).toList();
      rows.add(
          new LabelledRow(
              FeatureRow.parse(schema, values),
              cells[cells.length - 1].equals("yes"),
              Instant.ofEpochSecond(60L * rows.size())));
    }
    return new BankFile(schema, List.copyOf(rows));
  }
}
