package org.hongyan.engine.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.hongyan.engine.pay.Band;
import org.hongyan.engine.pay.Component;
import org.hongyan.engine.pay.Plan;
import org.hongyan.engine.pay.Statement;
import org.hongyan.engine.response.CallPlan;
import org.hongyan.engine.target.TargetTree;

/** {@code ./hongyan bench models}: prints one line per figure. */
final class ModelsBench {

  private static final int RUNS = 5;

  private ModelsBench() {}

  public static void main(String[] args) throws Exception {
    print("target.split, 100,000 nodes and 12 months", ModelsBench::split);
    print("pay.statement, 100,000 people with 20 orders each", ModelsBench::statements);
    print("allocate.callplan, 1,000 accounts, 6 answers each, 5,000 calls", ModelsBench::callPlan);
    print("the command from start to answer (size.breakdown)", ModelsBench::command);
  }

  /** Median of a few runs, the first left out. */
  private static void print(String what, Callable<?> work) throws Exception {
    work.call();
    var seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long began = System.nanoTime();
      work.call();
      seconds[i] = (System.nanoTime() - began) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf("%s: %.2f s (slowest %.2f s)%n", what, seconds[RUNS / 2], seconds[RUNS - 1]);
  }

  private static TargetTree split() {
    var random = new SplittableRandom(1);
    var nodes = new ArrayList<TargetTree.Node>();
    for (int i = 0; i < 100_000; i++) {
      var parent = i == 0 ? Optional.<String>empty() : Optional.of("n" + (i - 1) / 8);
      var plan = Optional.of(random.nextDouble());
      nodes.add(new TargetTree.Node("n" + i, parent, plan, Optional.empty(), Optional.empty()));
    }
    var months = random.doubles(12, 15, 25).toArray();
    return TargetTree.of(
        new TargetTree.Input(9_999_999_999_999L, TargetTree.Method.QUOTA_PLAN, months, nodes));
  }

  private static long statements() {
    var bands = List.of(new Band(0, Optional.of(0.5), 0), new Band(0.5, Optional.empty(), 0.04));
    var sales = new Component("sales", "sales", 10_000_000, bands, false, Optional.empty());
    var plan = new Plan("CNY", 500_000, List.of(sales), Optional.empty(), Optional.empty());
    var random = new SplittableRandom(2);
    long sum = 0;
    for (int person = 0; person < 100_000; person++) {
      var credits = new ArrayList<Statement.Credit>(20);
      for (int i = 0; i < 20; i++) {
        var amount = Map.of("sales", (double) random.nextInt(1_000_000));
        credits.add(new Statement.Credit("o" + i, "CNY", amount, 1));
      }
      sum += Statement.of(new Statement.Input(plan, credits, 30, 30, false, List.of(), 0)).total();
    }
    return sum;
  }

  private static CallPlan callPlan() {
    var random = new SplittableRandom(3);
    var tables = new double[1000][6];
    for (double[] table : tables) {
      for (int calls = 1; calls < 6; calls++) table[calls] = table[calls - 1] + random.nextDouble();
    }
    return CallPlan.of(new CallPlan.Input(tables, 5000));
  }

  private static int command() throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                Path.of("engine/target/classes").toAbsolutePath().toString(),
                EngineCommand.class.getName(),
                "size.breakdown")
            .start();
    var input = "{\"forecast\":10,\"perRep\":3,\"turnover\":0.2}";
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) throw new IllegalStateException("the command failed");
    return 0;
  }
}
