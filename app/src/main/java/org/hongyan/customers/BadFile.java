package org.hongyan.customers;

/** A file that is not taken: the code says why in stable words, such as {@code file.bomb}. */
final class BadFile extends RuntimeException {

  private final String code;

  BadFile(String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
