package org.hongyan.calling.desk;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing after another on a virtual thread, in the name of one tenant. */
final class Mailbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final TenantId tenant;
  private final ExecutorService thread;

  Mailbox(TenantId tenant, String name) {
    this.tenant = tenant;
    this.thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
  }

  /** Some time later, after all that was posted before; failures are logged. */
  void post(Runnable work) {
    try {
      thread.execute(
          () -> {
            try {
              Tenancy.in(tenant, work);
            } catch (RuntimeException e) {
              LOG.error("work on {} failed", Thread.currentThread().getName(), e);
            }
          });
    } catch (RejectedExecutionException closed) {
      LOG.debug("posted after closing");
    }
  }

  /** After all that was posted before; failures are the caller's. */
  <T> T call(Callable<T> work) {
    var answer = thread.submit(() -> Tenancy.<T, Exception>call(tenant, work::call));
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) throw known;
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException slow) {
      throw new Refused("desk.slow");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("desk.slow");
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
