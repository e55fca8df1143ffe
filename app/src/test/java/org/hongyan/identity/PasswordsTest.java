package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final int USUAL_COST = 16;
  private static final int USUAL_MEMORY = 19_456;

  /** A guesser has to pay for each guess: a quarter of a second is meant, a tenth is the least. */
  @Test
  void aHashIsArgon2idAndAGuessCostsTime() {
    var usual = new Passwords(USUAL_COST, USUAL_MEMORY);
    var hash = usual.hash("correct horse battery");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=16,p=1$").doesNotContain("correct");
    long start = System.nanoTime();
    assertThat(usual.matches("correct horse batterz", hash)).isFalse();
    assertThat(System.nanoTime() - start).isGreaterThan(100_000_000L);
  }

  @Test
  void equalPasswordsHaveDifferentHashes() {
    var quick = new Passwords(1, USUAL_MEMORY);
    var hash = quick.hash("correct horse battery");
    assertThat(quick.hash("correct horse battery")).isNotEqualTo(hash);
    assertThat(quick.matches("correct horse battery", hash)).isTrue();
  }

  @Test
  void firstPasswordsAreLongAndNeverTheSame() {
    var quick = new Passwords(1, USUAL_MEMORY);
    var made = new HashSet<String>();
    for (int i = 0; i < 1000; i++) made.add(quick.invent());
    assertThat(made).hasSize(1000).allSatisfy(one -> assertThat(one).hasSize(19));
  }
}
