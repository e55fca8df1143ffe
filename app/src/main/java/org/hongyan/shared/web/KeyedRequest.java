package org.hongyan.shared.web;

/** A request that named a key; {@code hash} finds its row, {@code mac} tells what was asked. */
final class KeyedRequest {

  static final String ATTRIBUTE = KeyedRequest.class.getName();

  private final SignedIn who;
  private final RequestKey key;
  private final byte[] hash;
  private final byte[] mac;
  private boolean begun;

  KeyedRequest(SignedIn who, RequestKey key, byte[] hash, byte[] mac) {
    this.who = who;
    this.key = key;
    this.hash = hash;
    this.mac = mac;
  }

  SignedIn who() {
    return who;
  }

  RequestKey key() {
    return key;
  }

  byte[] hash() {
    return hash;
  }

  byte[] mac() {
    return mac;
  }

  /** This request does the work. */
  void begin() {
    begun = true;
  }

  boolean isBegun() {
    return begun;
  }
}
