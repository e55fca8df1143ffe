package org.hongyan.customers;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hongyan.engine.scoring.CustomerFlags;
import org.hongyan.engine.scoring.Economics;
import org.hongyan.engine.scoring.FeatureRow;
import org.hongyan.engine.scoring.GradeScale;
import org.hongyan.engine.scoring.Graded;
import org.hongyan.engine.scoring.Grader;
import org.hongyan.engine.scoring.GradingModel;
import org.hongyan.engine.scoring.GradingTrainer;
import org.hongyan.engine.scoring.ModelGrader;
import org.hongyan.engine.scoring.Score;
import org.hongyan.engine.scoring.TrainingResult;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Trains in the background, then grades every customer chunk by chunk. */
@Component
class GradingJob {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("customers-grading");
  private static final int CHUNK = 1_000;
  private static final int MOST_OUTCOMES = 200_000;
  private static final int REFERENCE = 50_000;
  private static final int DRIFT_SAMPLE = 5_000;
  private static final long SEED = 20_260_101L;

  private final GradingRepository repository;
  private final Grading grading;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final InstantSource clock;

  GradingJob(
      GradingRepository repository,
      Grading grading,
      TransactionTemplate transaction,
      JsonMapper json,
      InstantSource clock) {
    this.repository = repository;
    this.grading = grading;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
  }

  /** The task of db-scheduler; after a kill the training starts over. */
  @Configuration(proxyBeanMethods = false)
  static class Task {

    @Bean
    OneTimeTask<Void> gradingTask(GradingJob job) {
      return Tasks.oneTime(TASK)
          .onDeadExecutionRevive()
          .execute(
              (instance, context) -> {
                var parts = instance.getId().split(" ");
                Tenancy.in(
                    new TenantId(UUID.fromString(parts[0])),
                    () ->
                        job.run(
                            UUID.fromString(parts[1]),
                            context.getSchedulerState()::isShuttingDown));
              });
    }
  }

  /**
   * @param stopping true when the program ends: a training that breaks then starts over later
   */
  void run(UUID id, BooleanSupplier stopping) {
    try {
      var outcomes = transaction.execute(status -> repository.outcomes(MOST_OUTCOMES));
      var terms = grading.terms();
      var economics = new Economics(terms.marginMinor(), terms.contactMinor());
      var schema = TrainingData.schema(outcomes);
      var result = GradingTrainer.train(schema, TrainingData.rows(schema, outcomes), SEED);
      switch (result) {
        case TrainingResult.Refused refused -> byPoints(id, terms.points(), refused);
        case TrainingResult.Trained trained -> byModel(id, trained, economics);
      }
    } catch (RuntimeException broken) {
      if (stopping.getAsBoolean()) throw broken;
      transaction.executeWithoutResult(
          status -> repository.finish(id, "FAILED", "grading.failed", null, 0, clock.instant()));
      throw broken;
    }
  }

  private void byPoints(UUID id, PointsSheet points, TrainingResult.Refused refused) {
    gradeAll(id, points.grader());
    transaction.executeWithoutResult(
        status ->
            repository.finish(
                id, "REFUSED", refused.cause().name(), null, refused.have(), clock.instant()));
  }

  private void byModel(UUID id, TrainingResult.Trained trained, Economics economics) {
    var model = trained.model();
    int outcomes = model.trainedOn().outcomes();
    transaction.executeWithoutResult(
        status -> repository.trained(id, model.toBytes(), outcomes, repository.countCustomers()));
    var sample = sample(model);
    var probabilities = sample.stream().mapToDouble(model::probability).toArray();
    var scale = GradeScale.fromPopulation(probabilities, economics);
    var table = gradeAll(id, new ModelGrader(model, scale));
    var report = report(trained, scale, sample, table);
    transaction.executeWithoutResult(
        status -> repository.finish(id, "READY", null, report, outcomes, clock.instant()));
  }

  /** Customers the cut-offs of the grades are taken from: up to 50,000. */
  private List<FeatureRow> sample(GradingModel model) {
    var rows = new ArrayList<FeatureRow>();
    var after = new UUID(0, 0);
    while (rows.size() < REFERENCE) {
      var from = after;
      var subjects = transaction.execute(status -> repository.subjects(from, CHUNK));
      if (subjects.isEmpty()) break;
      subjects.forEach(one -> rows.add(FeatureRow.of(model.schema(), one.facts())));
      after = subjects.getLast().id();
    }
    return rows;
  }

  private GradeTable gradeAll(UUID id, Grader grader) {
    var table = new GradeTable();
    var after = new UUID(0, 0);
    long done = 0;
    while (true) {
      var from = after;
      var subjects = transaction.execute(status -> repository.subjects(from, CHUNK));
      if (subjects.isEmpty()) return table;
      var written = new ArrayList<GradingRepository.Written>(subjects.size());
      for (var subject : subjects) written.add(graded(grader, subject, table));
      done += subjects.size();
      long so = done;
      transaction.executeWithoutResult(
          status -> {
            repository.write(written, clock.instant());
            repository.progress(id, so);
          });
      after = subjects.getLast().id();
    }
  }

  private GradingRepository.Written graded(
      Grader grader, GradingRepository.Subject subject, GradeTable table) {
    var flags = new CustomerFlags(subject.invalidNumber(), subject.optedOut(), subject.badDebt());
    var row = FeatureRow.of(grader.schema(), subject.facts());
    // A model's reasons take milliseconds each: they are worked out when a card is opened.
    var graded =
        grader instanceof ModelGrader ? grader.gradeBriefly(row, flags) : grader.grade(row, flags);
    var reasons =
        graded.reasons().stream()
            .map(one -> new Reason(one.feature(), one.value(), one.weight()))
            .toList();
    table.add(graded);
    double score =
        switch (graded.score()) {
          case Score.Probability p -> p.value();
          case Score.Points p -> p.value();
        };
    return new GradingRepository.Written(
        subject.id(),
        Grade.valueOf(graded.grade().name()),
        score,
        json.writeValueAsString(reasons),
        poor(graded));
  }

  /** The gravest reason; the others can be read from the card. */
  private static @Nullable String poor(Graded graded) {
    return graded.poor().stream()
        .sorted((a, b) -> b.compareTo(a))
        .map(Enum::name)
        .findFirst()
        .orElse(null);
  }

  private static GradeReport report(
      TrainingResult.Trained trained, GradeScale scale, List<FeatureRow> sample, GradeTable table) {
    var model = trained.model();
    var report = trained.report();
    var lift = report.rolling().liftCurve(scale.economics());
    var columns = model.schema().features().stream().map(feature -> feature.name()).toList();
    var on = model.trainedOn();
    return new GradeReport(
        model.kind().name(),
        on.outcomes(),
        on.buyers(),
        on.from(),
        on.to(),
        columns,
        report.holdout().figures(),
        report.rolling().figures(),
        report.trials(),
        report.leakSuspect(),
        lift.points(),
        lift.cutOff(),
        report.rolling().calibration(),
        sample.isEmpty()
            ? List.of()
            : model.drift(sample.subList(Math.max(0, sample.size() - DRIFT_SAMPLE), sample.size())),
        table.lines(),
        table.poor(),
        scale.fromA(),
        scale.fromB(),
        scale.economics().breakEven());
  }
}
