package org.hongyan.switchboard;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Writes rows behind a live call, in order, waiting up to ten minutes for a database that is away:
 * a talk outlives it.
 */
public final class WriteBehind implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WriteBehind.class);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ExecutorService writer;

  public WriteBehind(String name) {
    writer = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
  }

  /** Writes after all that was given before. */
  public void write(TenantId tenant, Runnable work) {
    try {
      writer.execute(() -> Tenancy.in(tenant, () -> untilDone(work)));
    } catch (RejectedExecutionException closed) {
      LOG.error("a row came after closing");
    }
  }

  /** Waits until all that was given before is written; false when it takes longer. */
  public boolean written(Duration patience) {
    try {
      writer.submit(() -> true).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException slow) {
      return false;
    }
  }

  private static void untilDone(Runnable work) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    for (long wait = 100; ; wait = Math.min(5_000, wait * 2)) {
      try {
        work.run();
        return;
      } catch (CannotCreateTransactionException
          | TransactionSystemException
          | TransientDataAccessException
          | RecoverableDataAccessException
          | DataAccessResourceFailureException away) {
        if (System.nanoTime() > until) {
          LOG.error("a row could not be written in time", away);
          return;
        }
        pause(wait);
      } catch (RuntimeException wrong) {
        LOG.error("a row could not be written", wrong);
        return;
      }
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    writer.shutdown();
    try {
      writer.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
