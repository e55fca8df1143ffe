package org.hongyan.planning.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.customers.TableFiles.Look;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.PlanView;
import org.hongyan.planning.StepFigures;
import org.hongyan.planning.StepHead;
import org.jspecify.annotations.Nullable;

/** The sheets that tell what a plan is: its cover, a version's head, two plans side by side. */
final class PlanPages {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final ExportWords words;
  private final StepSheets parts;

  PlanPages(ExportWords words) {
    this.words = words;
    this.parts = new StepSheets(words);
  }

  StepSheets parts() {
    return parts;
  }

  Sheet aboutSheet(List<Row> about) {
    return new Sheet(words.of("part.about"), about);
  }

  /** Which version of which step of which plan this is, by whom, when, why, from what. */
  List<Row> about(PlanView view, StepHead head) {
    var rows = new ArrayList<Row>();
    rows.add(title(words.constant(head.step()) + " · " + view.plan().name()));
    plan(rows, view);
    pair(rows, "about.version", head.version());
    pair(rows, "about.by", view.people().getOrDefault(head.authorId(), ""));
    pair(rows, "about.dataDate", time(head.at()));
    pair(rows, "about.reason", head.reason());
    var from =
        head.basedOn().entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .sorted(Map.Entry.comparingByKey())
            .map(one -> words.constant(one.getKey()) + " " + one.getValue())
            .collect(Collectors.joining(", "));
    if (!from.isEmpty()) pair(rows, "about.basedOn", from);
    view.steps().stream()
        .filter(one -> one.step() == head.step() && !one.newer().isEmpty())
        .forEach(one -> pair(rows, "about.stale", names(one.newer())));
    return rows;
  }

  /** The plan, the state of its steps, and every version with who saved it, when and why. */
  Sheet cover(PlanView view) {
    var rows = new ArrayList<Row>();
    rows.add(title(view.plan().name()));
    plan(rows, view);
    rows.add(new Row(Look.BODY, List.of()));
    rows.add(head("about.step", "about.status", "about.version", "about.stale"));
    for (var state : view.steps()) {
      rows.add(
          body(
              words.constant(state.step()),
              words.constant(state.status()),
              state.latest() == null ? "" : state.latest().version(),
              names(state.newer())));
    }
    rows.add(new Row(Look.BODY, List.of()));
    rows.add(head("about.step", "about.version", "about.by", "about.at", "about.reason"));
    for (var one : view.versions()) {
      rows.add(
          body(
              words.constant(one.step()),
              one.version(),
              view.people().getOrDefault(one.authorId(), ""),
              time(one.at()),
              one.reason()));
    }
    return new Sheet(words.of("part.plan"), rows);
  }

  /** A figure a row; the change is against the left. */
  Sheet comparison(
      PlanView left, List<StepFigures> ofLeft, PlanView right, List<StepFigures> ofRight) {
    var rows = new ArrayList<Row>();
    rows.add(title(left.plan().name() + " / " + right.plan().name()));
    rows.add(
        new Row(
            Look.HEAD,
            List.of(
                words.of("about.step"),
                words.of("compare.figure"),
                words.of("compare.of"),
                left.plan().name() + " (" + left.plan().currency() + ")",
                right.plan().name() + " (" + right.plan().currency() + ")",
                words.of("compare.change"))));
    for (var step : PlanStep.values())
      compare(rows, step, figures(ofLeft, step), figures(ofRight, step));
    return new Sheet(words.of("part.comparison"), rows);
  }

  private record Name(String code, String label) {}

  private static Map<Name, KeyFigure> figures(List<StepFigures> all, PlanStep step) {
    var figures = new LinkedHashMap<Name, KeyFigure>();
    for (var one : all) {
      if (one.step() != step) continue;
      one.figures().forEach(f -> figures.put(new Name(f.code(), f.label()), f));
    }
    return figures;
  }

  private void compare(
      List<Row> rows, PlanStep step, Map<Name, KeyFigure> left, Map<Name, KeyFigure> right) {
    var names = new ArrayList<>(left.keySet());
    right.keySet().stream().filter(one -> !left.containsKey(one)).forEach(names::add);
    for (var name : names) {
      var a = left.get(name);
      var b = right.get(name);
      rows.add(
          body(
              words.constant(step),
              words.figure(name.code()),
              name.label(),
              a == null ? "" : value(a),
              b == null ? "" : value(b),
              change(a, b)));
    }
  }

  private static Object change(@Nullable KeyFigure left, @Nullable KeyFigure right) {
    if (left == null || right == null || left.value() == 0) return "";
    return (right.value() - left.value()) / Math.abs(left.value());
  }

  private static Object value(KeyFigure figure) {
    if (figure.kind() != KeyFigure.Kind.MONEY) return figure.value();
    return java.math.BigDecimal.valueOf(Math.round(figure.value()), 2);
  }

  private void plan(List<Row> rows, PlanView view) {
    var plan = view.plan();
    pair(rows, "about.plan", plan.name());
    pair(rows, "about.unit", view.unitName());
    pair(
        rows,
        "about.period",
        plan.fromMonth().toString().substring(0, 7)
            + " – "
            + plan.toMonth().toString().substring(0, 7));
    pair(rows, "about.currency", plan.currency());
    pair(rows, "about.state", words.constant(plan.state()));
    if (plan.effectiveFrom() != null)
      pair(rows, "about.effective", plan.effectiveFrom().toString());
  }

  private String names(List<StepHead> heads) {
    return heads.stream()
        .map(one -> words.constant(one.step()) + " " + one.version())
        .collect(Collectors.joining(", "));
  }

  private void pair(List<Row> rows, String key, Object value) {
    rows.add(body(words.of(key), value));
  }

  private Row head(String... keys) {
    return new Row(Look.HEAD, java.util.Arrays.stream(keys).map(words::of).toList());
  }

  private static Row title(String text) {
    return new Row(Look.TITLE, List.of(text));
  }

  private static Row body(Object... cells) {
    return new Row(Look.BODY, List.of(cells));
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}
