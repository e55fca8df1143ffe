package org.hongyan.shared;

/**
 * No such thing for this caller: unknown, another tenant's, or outside the caller's scope alike.
 */
public class NotFound extends RuntimeException {

  private final String kind;

  public NotFound(String kind, Object id) {
    super(kind + " " + id + " not found");
    this.kind = kind;
  }

  public String kind() {
    return kind;
  }
}
