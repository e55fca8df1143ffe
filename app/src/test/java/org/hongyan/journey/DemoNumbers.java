package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.hongyan.access.NumberScanner;
import org.hongyan.engine.simulation.Blueprint;
import org.hongyan.engine.simulation.CompanySimulator;

/**
 * All telephone numbers of the demonstration: of its own customers and of the imported bank file.
 */
final class DemoNumbers {

  private static final int IMPORTED = 41_188;

  private DemoNumbers() {}

  /** Neither the logs of a program nor what it said on the console hold one of them. */
  static void areNotIn(Program program) throws IOException {
    var numbers = new ArrayList<String>();
    var zone = ZoneId.of("Asia/Shanghai");
    CompanySimulator.simulate(Blueprint.demo(LocalDate.now(zone), zone))
        .customers()
        .forEach(customer -> numbers.add("+86" + customer.number()));
    for (int i = 1; i <= IMPORTED; i++) numbers.add("+86" + BankCustomers.number(i));
    var scanner = new NumberScanner(numbers);
    assertThat(numbers).hasSizeGreaterThan(60_000);
    assertThat(scanner.numbersIn("x " + BankCustomers.number(7))).hasSize(1);
    assertThat(scanner.numbersIn(program.console())).as("console").isEmpty();
    try (var files = Files.list(program.log().getParent())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(scanner.numbersIn(text(file))).as(file.getFileName().toString()).isEmpty();
      }
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
