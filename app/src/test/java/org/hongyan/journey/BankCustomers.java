package org.hongyan.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hongyan.engine.scoring.SyntheticBank;

/**
 * The bank file of 41,188 real calls as a customer list: names and numbers, which it lacks, are
 * added by position. Every second number ends in 01, the others in 02.
 */
final class BankCustomers {

  private BankCustomers() {}

  /** The file as CSV with separator {@code ;}; a generated one of the same form when absent. */
  static byte[] csv() throws IOException {
    var lines = lines();
    var text = new StringBuilder("姓名;手机;").append(lines.getFirst()).append('\n');
    for (int i = 1; i < lines.size(); i++) {
      text.append("客户").append(i).append(';').append(number(i)).append(';');
      text.append(lines.get(i)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String number(int position) {
    return "139%06d%02d".formatted(position, 1 + position % 2);
  }

  private static List<String> lines() throws IOException {
    var folder = System.getenv().getOrDefault("HONGYAN_DATA_DIR", "../../shared/data");
    var file = Path.of(folder, "bank-additional-full.csv.gz");
    if (!Files.exists(file)) {
      System.out.println("bank file absent: a generated file of the same form stands in");
      return SyntheticBank.lines(41_188, 7);
    }
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
