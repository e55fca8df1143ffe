package org.hongyan.shared;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant on whose behalf this thread works. Requests get it from their session; listeners, jobs
 * and socket handlers must say it with {@link #in}. Without one, row-level security hides every
 * row.
 */
public final class Tenancy {

  private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

  private Tenancy() {}

  /** The tenant of the moment; {@link IllegalStateException} when nobody said it. */
  public static TenantId current() {
    return find()
        .orElseThrow(() -> new IllegalStateException("no tenant. Maybe wrap in Tenancy.in(…)"));
  }

  public static Optional<TenantId> find() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  public static void in(TenantId tenant, Runnable work) {
    ScopedValue.where(CURRENT, tenant).run(work);
  }

  public static <T> T in(TenantId tenant, Supplier<T> work) {
    return ScopedValue.where(CURRENT, tenant).call(work::get);
  }

  /** For work that throws checked exceptions. */
  public static <T, X extends Throwable> T call(TenantId tenant, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(CURRENT, tenant).call(work);
  }
}
