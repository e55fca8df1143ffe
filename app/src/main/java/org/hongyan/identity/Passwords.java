package org.hongyan.identity;

import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords: Argon2id, 16-byte salt, 32-byte hash, 19 MiB, as many passes as
 * cost a quarter of a second. No more at once than there are processors, so that a rush of sign-ins
 * queues instead of filling the memory.
 */
@Component
class Passwords {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Argon2PasswordEncoder encoder;
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final SecureRandom random = new SecureRandom();
  private final CompletableFuture<String> hashOfNobody;

  /**
   * @param cost passes over the memory; low only in tests
   * @param memory KiB; less only in tests
   */
  Passwords(
      @Value("${hongyan.password-cost:16}") int cost,
      @Value("${hongyan.password-memory:19456}") int memory) {
    encoder = new Argon2PasswordEncoder(16, 32, 1, memory, cost);
    // Seconds on a cold machine, and not needed before the first unknown login.
    hashOfNobody =
        CompletableFuture.supplyAsync(
            () -> hash("nobody has this password"), Thread::startVirtualThread);
  }

  String hash(String password) {
    return queued(() -> encoder.encode(password));
  }

  boolean matches(String password, String hash) {
    return queued(() -> encoder.matches(password, hash));
  }

  /** Takes the time of a comparison, so that an unknown login answers as slowly as a known one. */
  void spendTime(String password) {
    matches(password, hashOfNobody.join());
  }

  /** A first password: 16 letters and digits in groups, without those that look alike. */
  String invent() {
    var text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) text.append('-');
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private <T> T queued(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
