package org.hongyan.shared.web;

import java.util.Optional;

/** Something the program needs to be useful; asked by {@code /readyz}. */
public interface ReadyCheck {

  /** What is missing, as a stable code such as {@code database}; empty when all is well. */
  Optional<String> trouble();
}
