package org.hongyan.identity;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords: Argon2id, 16-byte salt, 32-byte hash, 19 MiB, 4 passes. */
@Component
class Passwords {

  private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 4);
  private final String hashOfNobody = encoder.encode("nobody has this password");

  String hash(String password) {
    return encoder.encode(password);
  }

  boolean matches(String password, String hash) {
    return encoder.matches(password, hash);
  }

  /** Takes the time of a comparison, so that an unknown login answers as slowly as a known one. */
  void spendTime(String password) {
    encoder.matches(password, hashOfNobody);
  }
}
