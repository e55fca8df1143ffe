package org.hongyan.planning.territory;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Lets one run of the optimiser after the other on this machine, first come, first served. */
@Component
class TerritoryQueue {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("planning-territory");
  private static final Duration AGAIN = Duration.ofMillis(500);

  private final ObjectProvider<SchedulerClient> scheduler;
  private final InstantSource clock;

  TerritoryQueue(ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** The name begins with the run's id, whose order is that of time. */
  void add(TerritoryRunId run) {
    var name = run.value() + " " + Tenancy.current().value();
    scheduler.getObject().scheduleIfNotExists(TASK.instance(name).scheduledTo(clock.instant()));
  }

  /** How many runs of all companies come before this one. */
  int ahead(TerritoryRunId run) {
    return before(scheduler.getObject(), run.value().toString(), ScheduledExecutionsFilter.all());
  }

  private static int before(SchedulerClient client, String name, ScheduledExecutionsFilter which) {
    return (int)
        client.getScheduledExecutionsForTask(TASK.getTaskName(), Void.class, which).stream()
            .filter(one -> one.getTaskInstance().getId().compareTo(name) < 0)
            .count();
  }

  /** The task of db-scheduler: a run whose turn it is not yet comes again after half a second. */
  @Configuration(proxyBeanMethods = false)
  static class Task {

    private final Semaphore turn = new Semaphore(1);

    @Bean
    CustomTask<Void> territoryTask(TerritoryWorker worker) {
      var again = new CompletionHandler.OnCompleteReschedule<Void>(FixedDelay.of(AGAIN));
      return Tasks.custom(TASK)
          .onDeadExecutionRevive()
          .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
          .execute(
              (instance, context) -> {
                var waiting = ScheduledExecutionsFilter.all().withPicked(false);
                var name = instance.getId();
                if (before(context.getSchedulerClient(), name, waiting) > 0) return again;
                if (!turn.tryAcquire()) return again;
                try {
                  var parts = name.split(" ");
                  var tenant = new TenantId(UUID.fromString(parts[1]));
                  var run = new TerritoryRunId(UUID.fromString(parts[0]));
                  var stopping = context.getSchedulerState();
                  Tenancy.in(tenant, () -> worker.work(run, stopping::isShuttingDown));
                } finally {
                  turn.release();
                }
                return new CompletionHandler.OnCompleteRemove<>();
              });
    }
  }
}
