package org.hongyan.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** A typed identifier: a customer's id can never be passed where an agent's is wanted. */
public interface Id<T> {
  @JsonValue
  T value();
}
