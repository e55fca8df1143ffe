package org.hongyan.engine.model;

/** The input of a model is refused; the message is one line saying which field and why. */
public final class BadInput extends IllegalArgumentException {

  public BadInput(String reason) {
    super(reason);
  }
}
