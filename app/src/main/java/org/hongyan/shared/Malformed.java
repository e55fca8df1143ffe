package org.hongyan.shared;

/** A value of the request that cannot be read, such as a damaged cursor: answered as 400. */
public class Malformed extends RuntimeException {

  private final String field;

  public Malformed(String field) {
    super("cannot read " + field);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
