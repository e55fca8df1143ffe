package org.hongyan.planning.territory;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Wakes the mover when the day of a publication begins; after a crash it goes on by itself. */
@Component
class TerritoryDays {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("planning-territory-day");
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final ObjectProvider<SchedulerClient> scheduler;

  TerritoryDays(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  void schedule(PublicationId id, Instant at) {
    var name = Tenancy.current().value() + " " + id.value();
    scheduler.getObject().scheduleIfNotExists(TASK.instance(name).scheduledTo(at));
  }

  /** The task of db-scheduler. */
  @Configuration(proxyBeanMethods = false)
  static class Task {
    @Bean
    OneTimeTask<Void> territoryDayTask(TerritoryMover mover) {
      return Tasks.oneTime(TASK)
          .onDeadExecutionRevive()
          .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
          .execute(
              (instance, context) -> {
                var parts = instance.getId().split(" ");
                var id = new PublicationId(UUID.fromString(parts[1]));
                Tenancy.in(
                    new TenantId(UUID.fromString(parts[0])),
                    () -> {
                      boolean more = true;
                      while (more) more = mover.step(id);
                    });
              });
    }
  }
}
