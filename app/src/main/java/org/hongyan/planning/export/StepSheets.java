package org.hongyan.planning.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongyan.customers.TableFiles.Look;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.StepContent;
import org.hongyan.planning.StepMaths;

/** One version of a step: what went in, what was assumed, what came out and by which formula. */
final class StepSheets {

  /** A part of a step, a sheet of its own in the step's workbook. */
  record Part(String key, List<Row> rows) {}

  private final ExportWords words;

  StepSheets(ExportWords words) {
    this.words = words;
  }

  <I extends Record, P extends Record, R extends Record> List<Part> of(
      StepMaths<I, P, R> maths, StepContent<I, P, R> content) {
    return List.of(
        new Part("result", RecordTables.of(words, content.result())),
        new Part("inputs", RecordTables.of(words, content.inputs())),
        new Part("parameters", RecordTables.of(words, content.parameters())),
        new Part("assumptions", assumptions(maths, content.parameters())),
        new Part("formulas", formulas(maths)));
  }

  List<Sheet> sheets(List<Part> parts) {
    return parts.stream()
        .map(part -> new Sheet(words.of("part." + part.key()), part.rows()))
        .toList();
  }

  /** All parts below each other under their titles, for a step's sheet in the plan's workbook. */
  Sheet sheet(PlanStep step, List<Row> about, List<Part> parts) {
    var rows = new ArrayList<>(about);
    for (var part : parts) {
      rows.add(new Row(Look.BODY, List.of()));
      rows.add(new Row(Look.TITLE, List.of(words.of("part." + part.key()))));
      rows.addAll(part.rows());
    }
    return new Sheet((step.ordinal() + 1) + " " + words.constant(step), rows);
  }

  /** Parameters marked as assumptions, and those that nobody changed since the cold start. */
  private <P extends Record> List<Row> assumptions(StepMaths<?, P, ?> maths, P parameters) {
    var rows = new ArrayList<Row>();
    rows.add(
        new Row(
            Look.HEAD,
            List.of(
                words.of("assumption.what"),
                words.of("assumption.value"),
                words.of("assumption.why"))));
    Assumed.marked(parameters)
        .forEach(
            one -> {
              var values = RecordTables.values(words, one);
              var cells =
                  new ArrayList<Object>(
                      List.of(Assumed.name(one), "", words.of("assumption.marked")));
              values.forEach((name, value) -> cells.add(name + ": " + value));
              rows.add(new Row(Look.BODY, cells));
            });
    var start = maths.assumed().map(one -> RecordTables.values(words, one));
    RecordTables.values(words, parameters)
        .forEach(
            (name, value) -> {
              if (start.isPresent()
                  && Objects.equals(start.get().get(name), value)
                  && !"".equals(value)) {
                rows.add(new Row(Look.BODY, List.of(name, value, words.of("assumption.default"))));
              }
            });
    return rows;
  }

  private List<Row> formulas(StepMaths<?, ?, ?> maths) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(Look.HEAD, List.of(words.of("formula.model"), words.of("formula.text"))));
    for (var model : maths.models()) {
      rows.add(new Row(Look.BODY, List.of(model, words.of("model." + model))));
    }
    return rows;
  }
}
