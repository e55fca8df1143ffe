package org.hongyan.telephony.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private final List<short[]> said = new ArrayList<>();
  private double caller;
  private final Conversation conversation =
      new Conversation(new SplittableRandom(3), "zh1", said::add, () -> caller);

  @Test
  void greetsFirstAndDoesNotInterruptTheCaller() {
    run(10);
    assertThat(said).hasSize(1);
    assertThat(said.getFirst())
        .isIn(Sounds.phrase("zh1-greeting1"), Sounds.phrase("zh1-greeting2"));
    caller = 0.3;
    run(100);
    assertThat(said).hasSize(1);
  }

  @Test
  void repliesWhenTheCallerPauses() {
    run(15);
    caller = 0.3;
    run(10);
    caller = 0;
    run(5);
    assertThat(said).hasSize(2);
  }

  @Test
  void keepsTalkingToASilentCallerWithPauses() {
    run(5 * 60);
    assertThat(said).hasSizeBetween(8, 20);
  }

  @Test
  void saysNothingAfterGoodbye() {
    run(10);
    assertThat(conversation.goodbye()).isBetween(500L, 3000L);
    var count = said.size();
    run(200);
    assertThat(said).hasSize(count);
  }

  @Test
  void everyPhraseOfEveryPersonIsAudible() {
    for (var person : Sounds.PEOPLE) {
      for (var phrase :
          List.of(
              "greeting1", "greeting2", "reply1", "reply2", "reply3", "reply4", "reply5", "bye")) {
        var pcm = Sounds.phrase(person + "-" + phrase);
        var peak = 0;
        for (var sample : pcm) {
          peak = Math.max(peak, Math.abs(sample));
        }
        assertThat(peak).as(person + " " + phrase).isBetween(12_000, 20_000);
        assertThat(Sounds.millis(pcm)).as(person + " " + phrase).isBetween(300L, 6000L);
      }
    }
  }

  private void run(int ticks) {
    for (var i = 0; i < ticks; i++) {
      conversation.tick();
    }
  }
}
