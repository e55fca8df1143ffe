package org.hongyan.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hongyan.identity.AccountId;
import org.junit.jupiter.api.Test;

class CreditTest {

  private static Credit.Part part(int share) {
    return new Credit.Part(AccountId.next(), "1.", share);
  }

  @Test
  void helpersAndSellerTogetherGetTheOrderOnceNotTwice() {
    var credits = Credit.divide(10_001, List.of(part(7000), part(3000)));
    assertThat(credits).extracting(Credit::amountMinor).containsExactly(7001L, 3000L);
  }

  @Test
  void everyAmountIsDividedExactlyEvenTheLargest() {
    var random = new Random(11);
    for (int round = 0; round < 1000; round++) {
      long amount = random.nextLong(1, Long.MAX_VALUE / 2);
      var parts = new ArrayList<Credit.Part>();
      int left = Credit.WHOLE;
      for (int i = 0; i < random.nextInt(9); i++) {
        int share = random.nextInt(left / 2 + 1);
        parts.add(part(share));
        left -= share;
      }
      parts.add(part(left));
      var credits = Credit.divide(amount, parts);
      assertThat(credits.stream().mapToLong(Credit::amountMinor).sum()).isEqualTo(amount);
      var back = Credit.divide(-amount, parts);
      for (int i = 0; i < parts.size(); i++) {
        assertThat(back.get(i).amountMinor()).isEqualTo(-credits.get(i).amountMinor());
      }
    }
  }

  @Test
  void sharesThatAreNotTheWholeAreAMistake() {
    assertThatThrownBy(() -> Credit.divide(100, List.of(part(7000), part(3001))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
