package org.hongyan.pay;

import org.hongyan.shared.Invariant;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A statement nobody can follow to the cent is a statement nobody believes. */
@Component
class PayInvariant implements Invariant {

  private final PayViewRepository views;

  PayInvariant(PayViewRepository views) {
    this.views = views;
  }

  @Override
  public String what() {
    return "I13 the lines of every pay statement add up to its total";
  }

  @Override
  @Transactional(readOnly = true)
  public long wrong() {
    return views.unexplained(Tenancy.current());
  }
}
