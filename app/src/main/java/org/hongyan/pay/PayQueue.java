package org.hongyan.pay;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Lets calculations run behind the pages that ordered them. */
@Component
class PayQueue {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("pay-month");
  private static final Duration AGAIN = Duration.ofMillis(500);

  private final ObjectProvider<SchedulerClient> scheduler;
  private final InstantSource clock;

  PayQueue(ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void add(PayRunId run) {
    var name = run.value() + " " + Tenancy.current().value();
    scheduler.getObject().scheduleIfNotExists(TASK.instance(name).scheduledTo(clock.instant()));
  }

  /** The task of db-scheduler; one left by a program that died is ended by whoever finds it. */
  @Configuration(proxyBeanMethods = false)
  static class Task {

    @Bean
    CustomTask<Void> payTask(PayWorker worker) {
      return Tasks.custom(TASK)
          .onDeadExecutionRevive()
          .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
          .execute(
              (instance, context) -> {
                var parts = instance.getId().split(" ");
                var tenant = new TenantId(UUID.fromString(parts[1]));
                var run = new PayRunId(UUID.fromString(parts[0]));
                var stopping = context.getSchedulerState();
                Tenancy.in(tenant, () -> worker.work(run, stopping::isShuttingDown));
                return new CompletionHandler.OnCompleteRemove<>();
              });
    }
  }
}
