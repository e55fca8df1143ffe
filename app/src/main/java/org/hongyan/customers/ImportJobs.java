package org.hongyan.customers;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hongyan.customers.ImportBatch.State;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Puts the long steps of imports on the timers' table, where a killed process finds them again. */
@Component
class ImportJobs {

  /** A long step. */
  enum Phase {
    CHECK,
    RUN,
    UNDO
  }

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("customers-import");
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final ObjectProvider<SchedulerClient> scheduler;
  private final InstantSource clock;

  ImportJobs(ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** The name carries all a runner needs; the last part lets a batch be scheduled anew. */
  void schedule(BatchId batch, Phase phase) {
    var name = Tenancy.current().value() + " " + batch.value() + " " + phase + " " + Ids.next();
    scheduler.getObject().scheduleIfNotExists(TASK.instance(name).scheduledTo(clock.instant()));
  }

  /** The task of db-scheduler; a dead runner's step is taken up by the next one. */
  @Configuration(proxyBeanMethods = false)
  static class Task {

    @Bean
    OneTimeTask<Void> importTask(ImportSteps steps) {
      return Tasks.oneTime(TASK)
          .onDeadExecutionRevive()
          .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
          .execute(
              (instance, context) -> {
                var parts = instance.getId().split(" ");
                var tenant = new TenantId(UUID.fromString(parts[0]));
                var batch = new BatchId(UUID.fromString(parts[1]));
                var stopping = context.getSchedulerState();
                Tenancy.in(
                    tenant,
                    () -> steps.run(batch, Phase.valueOf(parts[2]), stopping::isShuttingDown));
              });
    }
  }

  /** What the steps do. */
  @Component
  static class ImportSteps {
    private final ImportRepository repository;
    private final ImportFiles files;
    private final ImportRunner runner;
    private final ImportCheck check;
    private final ImportUndo undo;
    private final ImportEnds ends;

    ImportSteps(
        ImportRepository repository,
        ImportFiles files,
        ImportRunner runner,
        ImportCheck check,
        ImportUndo undo,
        ImportEnds ends) {
      this.repository = repository;
      this.files = files;
      this.runner = runner;
      this.check = check;
      this.undo = undo;
      this.ends = ends;
    }

    /**
     * @param stopping true when the program ends: then a step that breaks is not the file's fault
     *     and goes on at the next start
     */
    void run(BatchId id, Phase phase, BooleanSupplier stopping) {
      var batch = ends.find(id);
      var plan = batch.plan();
      if (plan == null || over(batch.state(), phase)) return;
      try {
        switch (phase) {
          case CHECK -> check(batch, plan);
          case RUN -> carryOn(batch, plan);
          case UNDO -> undo(id);
        }
      } catch (BadFile bad) {
        ends.refuse(id, during(phase), State.REFUSED, bad.code());
      } catch (RuntimeException broken) {
        if (!stopping.getAsBoolean()) {
          ends.refuse(id, during(phase), State.FAILED, "import.failed");
        }
        throw broken;
      }
    }

    /** Cancelled, refused or taken back meanwhile: the step has nothing left to do. */
    private static boolean over(State state, Phase phase) {
      return switch (state) {
        case FAILED, REFUSED, CANCELLED, UNDONE -> true;
        case UNDOING -> phase != Phase.UNDO;
        default -> false;
      };
    }

    private static State during(Phase phase) {
      return switch (phase) {
        case CHECK -> State.CHECKING;
        case RUN -> State.RUNNING;
        case UNDO -> State.UNDOING;
      };
    }

    private void check(ImportBatch batch, ImportPlan plan) {
      ends.total(batch.id(), files.spool(batch.id(), plan.form()));
      ends.checked(batch.id(), check.check(batch.id(), plan));
    }

    private void carryOn(ImportBatch batch, ImportPlan plan) {
      if (batch.totalLines() == null || !files.hasSpool(batch.id())) {
        ends.total(batch.id(), files.spool(batch.id(), plan.form()));
      }
      boolean more = true;
      while (more) more = runner.step(batch, plan);
      ends.ended(batch.id());
    }

    private void undo(BatchId id) {
      undo.undo(id);
      ends.undone(id);
    }
  }
}
