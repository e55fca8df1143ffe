package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void readsWhatItWrote() {
    var cursor = new Cursor(Instant.parse("2026-11-23T01:02:03.456789Z"), Ids.next());
    assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "' or 1=1 --", "MS4yLjM", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5LjEuYQ", "💥"})
  void refusesWhatItDidNotWrite(String text) {
    assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Refused.class);
  }
}
