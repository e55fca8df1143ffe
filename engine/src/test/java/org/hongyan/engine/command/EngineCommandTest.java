package org.hongyan.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a script meets it: exit codes, one line of reason, no class beyond the engine. */
class EngineCommandTest {

  private record Answer(int code, String out, String err) {}

  private static Answer run(byte[] in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        new EngineCommand(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(List.of(args));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Answer run(String in, String... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), args);
  }

  @Test
  void listNamesEveryModelOnce() {
    var answer = run("", "list");
    assertThat(answer.code).isZero();
    assertThat(answer.out.lines())
        .hasSize(Models.all().size())
        .isSorted()
        .contains("market.chain_ratio", "quota.combine", "size.marginal.power");
  }

  @Test
  void theGuideNamesEveryModel() throws IOException {
    var guide = Files.readString(Path.of("../docs/guide/models.md"));
    assertThat(Models.all().stream().filter(model -> !model.name().startsWith("territory.")))
        .allSatisfy(
            model -> {
              var name = model.name();
              var last = name.substring(name.lastIndexOf('.') + 1);
              assertThat(guide.contains(name) || guide.contains("." + last)).as(name).isTrue();
            });
  }

  @Test
  void reasonsAreOneLineOnStderrWithCodeTwo() {
    for (var answer :
        List.of(
            run(""),
            run("{}", "no.such.model"),
            run("", "size.breakdown"),
            run("{\n\"forecast\": x}", "size.breakdown"),
            run("{\"forecast\": 1}", "size.breakdown"),
            run("[]", "size.breakdown"),
            run(new byte[] {(byte) 0xff, (byte) 0xfe}, "size.breakdown"),
            run("{}", "size.breakdown", "--seconds", "10"))) {
      assertThat(answer.code).isEqualTo(2);
      assertThat(answer.out).isEmpty();
      assertThat(answer.err).startsWith("hongyan engine: ").hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"size.workload.talley", "quota.combine", "span.layers"})
  void aProcessOfItsOwnAnswersTheVector(String name) throws Exception {
    var vector = Vectors.all().get(name);
    var answer = process(vector.get("input").toString(), name);
    assertThat(answer.err).isEmpty();
    assertThat(answer.code).isZero();
    assertThat(Vectors.differences(name, vector.get("expected"), Vectors.read(answer.out)))
        .isEmpty();
  }

  @Test
  void aProcessOfItsOwnEndsWithTwoOnBadInput() throws Exception {
    var answer = process("{\"forecast\":-1,\"perRep\":1,\"turnover\":0}", "size.breakdown");
    assertThat(answer.code).isEqualTo(2);
    assertThat(answer.err)
        .isEqualToIgnoringNewLines("hongyan engine: forecast must not be negative: -1");
  }

  /** With nothing on the class path but the engine's own classes, as the launcher starts it. */
  private static Answer process(String in, String... args)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(Path.of("target", "classes").toAbsolutePath().toString());
    command.add(EngineCommand.class.getName());
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).start();
    process.getOutputStream().write(in.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), out, err);
  }
}
