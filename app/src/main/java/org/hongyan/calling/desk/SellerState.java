package org.hongyan.calling.desk;

/** What a seller is doing, as everybody may see it. */
public enum SellerState {
  OFF,
  READY,
  CALLING,
  TALKING,
  WRAP_UP,
  PAUSED;

  /** A call or its notes: nothing else may begin. */
  public boolean busy() {
    return this == CALLING || this == TALKING || this == WRAP_UP;
  }

  public boolean canBecome(SellerState next) {
    return switch (this) {
      case OFF -> next == READY || next == PAUSED || next == WRAP_UP;
      case READY, PAUSED -> next != this && next != TALKING;
      case CALLING -> next != CALLING && next != OFF;
      case TALKING -> next == WRAP_UP;
      case WRAP_UP -> next == READY || next == PAUSED || next == OFF;
    };
  }
}
